-- What a solution that is applied rests on, what it helps with figures, and "bản Word là bản chính". Campaigns that exist ask
-- for none of it.

-- CreateEnum
CREATE TYPE "BasisRule" AS ENUM ('NONE', 'OPTIONAL', 'REQUIRED');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "asksFigures" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "basisRule" "BasisRule" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "figureCatalogue" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "targetIndices" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wordIsMain" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "figuresVersion" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "targetIndices" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "isMain" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AppliedBasis" (
    "organizationId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "paperKind" TEXT NOT NULL DEFAULT '',
    "paperNumber" TEXT NOT NULL DEFAULT '',
    "paperOn" DATE,
    "paperSigner" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "subjects" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL DEFAULT '',
    "benefit" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID NOT NULL,

    CONSTRAINT "AppliedBasis_pkey" PRIMARY KEY ("organizationId","submissionId")
);

-- CreateTable
CREATE TABLE "Figure" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "period" TEXT NOT NULL DEFAULT '',
    "evidenceId" UUID,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "Figure_organizationId_submissionId_idx" ON "Figure"("organizationId", "submissionId");

-- AddForeignKey
ALTER TABLE "AppliedBasis" ADD CONSTRAINT "AppliedBasis_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppliedBasis" ADD CONSTRAINT "AppliedBasis_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One document stands for the text.
CREATE UNIQUE INDEX "Evidence_one_main" ON "Evidence" ("organizationId", "submissionId") WHERE "isMain" AND "removedAt" IS NULL;

ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_before_is_decimal" CHECK ("before" = '' OR "before" ~ '^-?(0|[1-9][0-9]{0,14})([.][0-9]{0,5}[1-9])?$'),
  ADD CONSTRAINT "Figure_after_is_decimal" CHECK ("after" = '' OR "after" ~ '^-?(0|[1-9][0-9]{0,14})([.][0-9]{0,5}[1-9])?$');
