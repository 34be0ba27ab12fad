-- The word of the unit's head: asked for, given, sent back or taken from a signed page. Campaigns that exist ask for none.

-- CreateEnum
CREATE TYPE "UnitConfirmationRule" AS ENUM ('NONE', 'OPTIONAL', 'REQUIRED');

-- CreateEnum
CREATE TYPE "HeadAuthorRule" AS ENUM ('DEPUTY', 'OFFICE');

-- CreateEnum
CREATE TYPE "ConfirmationKind" AS ENUM ('ASKED', 'CONFIRMED', 'RETURNED', 'PAPER');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "headAuthorRule" "HeadAuthorRule" NOT NULL DEFAULT 'DEPUTY',
ADD COLUMN     "unitConfirmationRule" "UnitConfirmationRule" NOT NULL DEFAULT 'NONE';

-- CreateTable
CREATE TABLE "UnitConfirmation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "kind" "ConfirmationKind" NOT NULL,
    "toOffice" BOOLEAN NOT NULL DEFAULT false,
    "contentHash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE,
    "signerName" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "versionNumber" INTEGER,

    CONSTRAINT "UnitConfirmation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "UnitConfirmation_organizationId_submissionId_idx" ON "UnitConfirmation"("organizationId", "submissionId");

-- AddForeignKey
ALTER TABLE "UnitConfirmation" ADD CONSTRAINT "UnitConfirmation_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitConfirmation" ADD CONSTRAINT "UnitConfirmation_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One asking at a time waits for an answer.
CREATE UNIQUE INDEX "UnitConfirmation_one_open" ON "UnitConfirmation" ("organizationId", "submissionId") WHERE "kind" = 'ASKED' AND "answeredAt" IS NULL;

ALTER TABLE "UnitConfirmation"
  ADD CONSTRAINT "UnitConfirmation_paper_is_whole" CHECK ("kind" <> 'PAPER' OR ("signedOn" IS NOT NULL AND "signerName" <> '' AND "fileId" IS NOT NULL)),
  ADD CONSTRAINT "UnitConfirmation_return_says_why" CHECK ("kind" <> 'RETURNED' OR "note" <> ''),
  ADD CONSTRAINT "UnitConfirmation_answered_asking" CHECK ("answeredAt" IS NULL OR "kind" = 'ASKED'),
  ADD CONSTRAINT "UnitConfirmation_version_of_word" CHECK ("versionNumber" IS NULL OR "kind" IN ('CONFIRMED', 'PAPER'));
