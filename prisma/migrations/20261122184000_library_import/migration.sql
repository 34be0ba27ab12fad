-- Earlier initiatives come into the library from lists that communes keep in Excel and Word; the council says what it finds of likeness.

-- CreateEnum
CREATE TYPE "InitiativeLevel" AS ENUM ('COMMUNE', 'DISTRICT', 'PROVINCE', 'NATIONAL');

-- CreateEnum
CREATE TYPE "LibraryImportStatus" AS ENUM ('PREPARED', 'RUNNING', 'DONE', 'UNDONE');

-- AlterTable
ALTER TABLE "LibraryEntry" ADD COLUMN     "importId" UUID,
ADD COLUMN     "importLine" INTEGER,
ADD COLUMN     "isPublic" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "level" "InitiativeLevel",
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "withdrawReason" TEXT,
ALTER COLUMN "decisionOn" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SimilarText" ADD COLUMN     "isPublic" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "LibraryImport" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" "LibraryImportStatus" NOT NULL DEFAULT 'PREPARED',
    "fileName" TEXT NOT NULL,
    "headings" TEXT[],
    "columns" JSONB NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "level" "InitiativeLevel",
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "lines" INTEGER NOT NULL,
    "doneThrough" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,

    CONSTRAINT "LibraryImport_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "LibraryImportLine" (
    "organizationId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "cells" TEXT[],

    CONSTRAINT "LibraryImportLine_pkey" PRIMARY KEY ("organizationId","importId","line")
);

-- CreateTable
CREATE TABLE "LikenessFinding" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "verdict" "SimilarityVerdict" NOT NULL,
    "text" TEXT NOT NULL,
    "entryId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LikenessFinding_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "LibraryImport_organizationId_createdAt_idx" ON "LibraryImport"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "LikenessFinding_organizationId_submissionId_at_idx" ON "LikenessFinding"("organizationId", "submissionId", "at");

-- CreateIndex
CREATE INDEX "LikenessFinding_organizationId_entryId_idx" ON "LikenessFinding"("organizationId", "entryId");

-- CreateIndex
CREATE INDEX "LibraryEntry_organizationId_year_id_idx" ON "LibraryEntry"("organizationId", "year", "id");

-- CreateIndex
CREATE INDEX "LibraryEntry_foldedTitle_idx" ON "LibraryEntry" USING HASH ("foldedTitle");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryEntry_organizationId_importId_importLine_key" ON "LibraryEntry"("organizationId", "importId", "importLine");

-- AddForeignKey
ALTER TABLE "LibraryEntry" ADD CONSTRAINT "LibraryEntry_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "LibraryImport"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryImportLine" ADD CONSTRAINT "LibraryImportLine_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "LibraryImport"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LikenessFinding" ADD CONSTRAINT "LikenessFinding_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LikenessFinding" ADD CONSTRAINT "LikenessFinding_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LikenessFinding" ADD CONSTRAINT "LikenessFinding_organizationId_entryId_fkey" FOREIGN KEY ("organizationId", "entryId") REFERENCES "LibraryEntry"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A line of a list comes in once, whoever repeats what; what came from a dossier was not imported.
ALTER TABLE "LibraryEntry" ADD CONSTRAINT "imported_or_not" CHECK (("importId" IS NULL) = ("importLine" IS NULL) AND ("importId" IS NULL OR "submissionId" IS NULL));

-- Only an older list may be without a date of its decision.
ALTER TABLE "LibraryEntry" ADD CONSTRAINT "decided_on_a_day" CHECK ("decisionOn" IS NOT NULL OR "importId" IS NOT NULL);

ALTER TABLE "LibraryImport" ADD CONSTRAINT "done_within_lines" CHECK ("added" >= 0 AND "added" <= "lines");
ALTER TABLE "LibraryImport" ADD CONSTRAINT "undone_by_somebody" CHECK (("status" = 'UNDONE') = ("undoneAt" IS NOT NULL) AND ("undoneAt" IS NULL) = ("undoneById" IS NULL));

-- /search asks for a part of an author's name, in every commune's dossiers at once.
CREATE INDEX "Author_foldedName_trgm" ON "Author" USING gin ("foldedName" gin_trgm_ops);
