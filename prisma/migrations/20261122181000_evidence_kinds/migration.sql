-- What a file was before the portal changed it, what the virus scanner says, the kind of a piece of evidence, and the size of
-- all evidence of a dossier. Files that are there were not scanned.

-- CreateEnum
CREATE TYPE "FileScan" AS ENUM ('PENDING', 'CLEAN', 'INFECTED');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('PICTURE', 'FIGURES', 'PAPER', 'FORM', 'SIGNED', 'OTHER');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "maxTotalMb" INTEGER NOT NULL DEFAULT 200;

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "convertedFrom" TEXT,
ADD COLUMN     "scan" "FileScan";

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "kind" "EvidenceKind" NOT NULL DEFAULT 'OTHER';

-- What is attached already, by its type (submissions/evidence-kind.ts).
UPDATE "Evidence" e SET "kind" = (CASE
    WHEN f."mime" LIKE 'image/%' THEN 'PICTURE'
    WHEN f."mime" LIKE '%spreadsheet%' OR f."mime" = 'application/vnd.ms-excel' THEN 'FIGURES'
    WHEN f."mime" IN ('application/pdf', 'application/msword') OR f."mime" LIKE '%wordprocessingml%' OR f."mime" LIKE '%opendocument.text' THEN 'PAPER'
    ELSE 'OTHER' END)::"EvidenceKind"
  FROM "File" f WHERE f."organizationId" = e."organizationId" AND f."id" = e."fileId";

-- The whole is never smaller than one part of it.
UPDATE "Campaign" SET "maxTotalMb" = "maxFileMb" WHERE "maxFileMb" > 200;
