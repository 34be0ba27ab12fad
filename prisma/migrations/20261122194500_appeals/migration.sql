-- After publication: comments released to authors, and what they ask to be looked at again.

-- CreateEnum
CREATE TYPE "AppealStatus" AS ENUM ('SENT', 'ACCEPTED', 'RETURNED', 'ANSWERED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AppealAnswer" AS ENUM ('UPHELD', 'RESCORE', 'ADJUST');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "appealAnswerDays" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "appealDays" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "appealsUntil" TIMESTAMPTZ(3),
ADD COLUMN     "authorsSeeMeans" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Appeal" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "status" "AppealStatus" NOT NULL DEFAULT 'SENT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "arrivalNumber" TEXT NOT NULL DEFAULT '',
    "arrivedOn" DATE,
    "senderName" TEXT NOT NULL DEFAULT '',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "answer" "AppealAnswer",
    "reply" TEXT NOT NULL DEFAULT '',
    "replyNumber" TEXT NOT NULL DEFAULT '',
    "replyOn" DATE,
    "replyScanId" UUID,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "followNumber" TEXT NOT NULL DEFAULT '',
    "followOn" DATE,
    "followScanId" UUID,
    "followedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "AppealFile" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appealId" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "AppealFile_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "ReleasedComment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "sheetVersion" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReleasedComment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "Appeal_organizationId_campaignId_id_idx" ON "Appeal"("organizationId", "campaignId", "id");

-- CreateIndex
CREATE INDEX "Appeal_organizationId_submissionId_id_idx" ON "Appeal"("organizationId", "submissionId", "id");

-- CreateIndex
CREATE INDEX "AppealFile_organizationId_appealId_idx" ON "AppealFile"("organizationId", "appealId");

-- CreateIndex
CREATE INDEX "ReleasedComment_organizationId_submissionId_idx" ON "ReleasedComment"("organizationId", "submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReleasedComment_organizationId_sheetId_key" ON "ReleasedComment"("organizationId", "sheetId");

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_organizationId_replyScanId_fkey" FOREIGN KEY ("organizationId", "replyScanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_organizationId_followScanId_fkey" FOREIGN KEY ("organizationId", "followScanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealFile" ADD CONSTRAINT "AppealFile_organizationId_appealId_fkey" FOREIGN KEY ("organizationId", "appealId") REFERENCES "Appeal"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealFile" ADD CONSTRAINT "AppealFile_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleasedComment" ADD CONSTRAINT "ReleasedComment_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleasedComment" ADD CONSTRAINT "ReleasedComment_organizationId_sheetId_fkey" FOREIGN KEY ("organizationId", "sheetId") REFERENCES "ScoreSheet"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was told a result before this knew of no such reading: it stays as it was.
UPDATE "Campaign" SET "authorsSeeMeans" = false WHERE "status" = 'PUBLISHED';

-- One at a time for a dossier, whatever is clicked twice; and what waits for the office: on /home at every visit.
CREATE UNIQUE INDEX "Appeal_open" ON "Appeal" ("organizationId", "submissionId") WHERE "status" IN ('SENT', 'ACCEPTED');

ALTER TABLE "Appeal"
  ADD CONSTRAINT "Appeal_says_something" CHECK ("text" <> ''),
  ADD CONSTRAINT "Appeal_from_paper" CHECK (("arrivedOn" IS NULL) = ("arrivalNumber" = '')),
  ADD CONSTRAINT "Appeal_closed" CHECK (("status" IN ('SENT', 'ACCEPTED')) = ("closedAt" IS NULL) AND ("closedAt" IS NULL) = ("closedById" IS NULL)),
  ADD CONSTRAINT "Appeal_accepted" CHECK (("acceptedAt" IS NULL) = ("acceptedById" IS NULL) AND ("status" NOT IN ('ACCEPTED', 'ANSWERED') OR "acceptedAt" IS NOT NULL)),
  ADD CONSTRAINT "Appeal_returned_with_reason" CHECK ("status" <> 'RETURNED' OR "reply" <> ''),
  ADD CONSTRAINT "Appeal_answered_by_paper" CHECK ("status" <> 'ANSWERED' OR ("answer" IS NOT NULL AND "reply" <> '' AND "replyNumber" <> '' AND "replyOn" IS NOT NULL AND "replyScanId" IS NOT NULL)),
  ADD CONSTRAINT "Appeal_followed" CHECK ("followedAt" IS NULL OR ("status" = 'ANSWERED' AND "answer" <> 'UPHELD' AND "followNumber" <> '' AND "followOn" IS NOT NULL AND "followScanId" IS NOT NULL));

ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_appeal_days" CHECK ("appealDays" BETWEEN 0 AND 60 AND "appealAnswerDays" BETWEEN 1 AND 90);
ALTER TABLE "ReleasedComment" ADD CONSTRAINT "ReleasedComment_says_something" CHECK ("text" <> '');
