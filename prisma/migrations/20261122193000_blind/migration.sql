-- Scoring without knowing whose the dossiers are.

-- CreateEnum
CREATE TYPE "BlindShow" AS ENUM ('ORIGINAL', 'REDACTED');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "blindScoring" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "BlindCopy" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "show" "BlindShow" NOT NULL,
    "fileId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BlindCopy_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "BlindCopy_organizationId_submissionId_idx" ON "BlindCopy"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "BlindCopy_organizationId_evidenceId_idx" ON "BlindCopy"("organizationId", "evidenceId");

-- CreateIndex
CREATE INDEX "BlindCopy_organizationId_fileId_idx" ON "BlindCopy"("organizationId", "fileId");

-- AddForeignKey
ALTER TABLE "BlindCopy" ADD CONSTRAINT "BlindCopy_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindCopy" ADD CONSTRAINT "BlindCopy_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindCopy" ADD CONSTRAINT "BlindCopy_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One of each file stands at a time.
CREATE UNIQUE INDEX "BlindCopy_one" ON "BlindCopy" ("organizationId", "evidenceId") WHERE "endedAt" IS NULL;
