-- What each author says to their share, and the authors of a filed dossier changed by the office.

-- CreateEnum
CREATE TYPE "ShareAnswer" AS ENUM ('AGREED', 'DECLINED');

-- AlterTable
ALTER TABLE "SubmissionVersion" ADD COLUMN     "authorsOnly" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ShareConfirmation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "accountId" UUID,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "foldedUnitName" TEXT NOT NULL,
    "share" INTEGER NOT NULL,
    "listMark" TEXT NOT NULL,
    "answer" "ShareAnswer" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE,
    "scanFileId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ShareConfirmation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "ShareConfirmation_organizationId_submissionId_idx" ON "ShareConfirmation"("organizationId", "submissionId");

-- AddForeignKey
ALTER TABLE "ShareConfirmation" ADD CONSTRAINT "ShareConfirmation_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareConfirmation" ADD CONSTRAINT "ShareConfirmation_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "Account"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareConfirmation" ADD CONSTRAINT "ShareConfirmation_organizationId_scanFileId_fkey" FOREIGN KEY ("organizationId", "scanFileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ShareConfirmation"
  ADD CONSTRAINT "whole_answer" CHECK ("share" BETWEEN 0 AND 10000 AND ("answer" = 'AGREED' OR ("reason" <> '' AND "signedOn" IS NULL)) AND ("scanFileId" IS NULL OR "signedOn" IS NOT NULL));

-- Who filed a dossier that stands has agreed to their own share by filing: nobody is asked anew for what they sent before today.
-- The id is a uuid v7 of the instant of filing; the fingerprint is the one of share-list.ts.
INSERT INTO "ShareConfirmation" ("organizationId", "id", "submissionId", "accountId", "fullName", "foldedName", "foldedUnitName", "share", "listMark", "answer", "byId", "at")
SELECT a."organizationId",
  encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send(floor(extract(epoch FROM v."filedAt") * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid,
  a."submissionId", a."accountId", a."fullName", a."foldedName", a."foldedUnitName", a."share",
  (SELECT encode(sha256(convert_to(string_agg(l."line", chr(10) ORDER BY l."line" COLLATE "C"), 'UTF8')), 'hex')
    FROM (SELECT coalesce(x."accountId"::text, x."foldedName" || '/' || x."foldedUnitName") || ':' || x."share" AS "line"
      FROM "Author" x WHERE x."organizationId" = s."organizationId" AND x."submissionId" = s."id") l),
  'AGREED', a."accountId", v."filedAt"
FROM "Submission" s
JOIN LATERAL (SELECT f."filedById", f."filedAt" FROM "SubmissionVersion" f
  WHERE f."organizationId" = s."organizationId" AND f."submissionId" = s."id" ORDER BY f."number" DESC LIMIT 1) v ON true
JOIN "Author" a ON a."organizationId" = s."organizationId" AND a."submissionId" = s."id" AND a."accountId" = v."filedById"
WHERE s."status" IN ('FILED', 'SCREENING', 'REFILED', 'ELIGIBLE');
