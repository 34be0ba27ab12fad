-- CreateEnum
CREATE TYPE "ReconsiderationStatus" AS ENUM ('SCORING', 'SCORED', 'PUBLISHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "OthersDecision" AS ENUM ('KEEP', 'PROPOSE');

-- CreateTable
CREATE TABLE "Reconsideration" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "appealId" UUID NOT NULL,
    "status" "ReconsiderationStatus" NOT NULL DEFAULT 'SCORING',
    "version" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "firstOutcome" "Outcome" NOT NULL,
    "sheets" INTEGER,
    "mean" INTEGER,
    "passed" BOOLEAN,
    "rank" INTEGER,
    "tied" INTEGER,
    "tier" TEXT NOT NULL DEFAULT '',
    "criteria" JSONB,
    "groups" JSONB,
    "extra" INTEGER,
    "effects" JSONB,
    "scoredById" UUID,
    "scoredAt" TIMESTAMPTZ(3),
    "others" "OthersDecision",
    "othersText" TEXT NOT NULL DEFAULT '',
    "outcome" "Outcome",
    "signerName" TEXT NOT NULL DEFAULT '',
    "publishReason" TEXT NOT NULL DEFAULT '',
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Reconsideration_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "ReconsideredSheet" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reconsiderationId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "firstScores" JSONB NOT NULL,
    "firstComment" TEXT NOT NULL,
    "scores" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "paperSignedOn" DATE,
    "steppedOutAt" TIMESTAMPTZ(3),
    "stepOutReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReconsideredSheet_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "Reconsideration_organizationId_campaignId_idx" ON "Reconsideration"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "Reconsideration_organizationId_submissionId_idx" ON "Reconsideration"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "Reconsideration_organizationId_appealId_idx" ON "Reconsideration"("organizationId", "appealId");

-- CreateIndex
CREATE INDEX "ReconsideredSheet_organizationId_seatId_idx" ON "ReconsideredSheet"("organizationId", "seatId");

-- CreateIndex
CREATE UNIQUE INDEX "ReconsideredSheet_organizationId_reconsiderationId_seatId_key" ON "ReconsideredSheet"("organizationId", "reconsiderationId", "seatId");

-- AddForeignKey
ALTER TABLE "Reconsideration" ADD CONSTRAINT "Reconsideration_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reconsideration" ADD CONSTRAINT "Reconsideration_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reconsideration" ADD CONSTRAINT "Reconsideration_organizationId_appealId_fkey" FOREIGN KEY ("organizationId", "appealId") REFERENCES "Appeal"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReconsideredSheet" ADD CONSTRAINT "ReconsideredSheet_organizationId_reconsiderationId_fkey" FOREIGN KEY ("organizationId", "reconsiderationId") REFERENCES "Reconsideration"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReconsideredSheet" ADD CONSTRAINT "ReconsideredSheet_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One that counts for each dossier; who cancelled one may open another.
CREATE UNIQUE INDEX "one_reconsideration_of_a_dossier" ON "Reconsideration" ("organizationId", "submissionId") WHERE "status" <> 'CANCELLED';
ALTER TABLE "Reconsideration" ADD CONSTRAINT "reconsideration_scored_with_its_points" CHECK ("status" NOT IN ('SCORED', 'PUBLISHED') OR ("scoredAt" IS NOT NULL AND "scoredById" IS NOT NULL AND "sheets" IS NOT NULL AND "passed" IS NOT NULL AND "effects" IS NOT NULL));
ALTER TABLE "Reconsideration" ADD CONSTRAINT "reconsideration_published_with_its_outcome" CHECK (("status" = 'PUBLISHED') = ("publishedAt" IS NOT NULL) AND ("status" = 'PUBLISHED') = ("outcome" IS NOT NULL) AND ("status" <> 'PUBLISHED' OR "others" IS NOT NULL));
