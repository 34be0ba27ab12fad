-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "secondRoundFrom" INTEGER;

-- AlterTable
ALTER TABLE "ScoreSheet" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SecondRound" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondRound_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "FirstSheet" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sheetId" UUID NOT NULL,
    "scores" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedById" UUID,
    "paperSignedOn" DATE,
    "enteredById" UUID,
    "scanId" UUID,

    CONSTRAINT "FirstSheet_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "SecondRound_organizationId_campaignId_idx" ON "SecondRound"("organizationId", "campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "SecondRound_organizationId_submissionId_key" ON "SecondRound"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "FirstSheet_organizationId_scanId_idx" ON "FirstSheet"("organizationId", "scanId");

-- CreateIndex
CREATE UNIQUE INDEX "FirstSheet_organizationId_sheetId_key" ON "FirstSheet"("organizationId", "sheetId");

-- AddForeignKey
ALTER TABLE "SecondRound" ADD CONSTRAINT "SecondRound_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondRound" ADD CONSTRAINT "SecondRound_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirstSheet" ADD CONSTRAINT "FirstSheet_organizationId_sheetId_fkey" FOREIGN KEY ("organizationId", "sheetId") REFERENCES "ScoreSheet"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirstSheet" ADD CONSTRAINT "FirstSheet_organizationId_scanId_fkey" FOREIGN KEY ("organizationId", "scanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "one_round_or_two" CHECK ("round" IN (1, 2));
ALTER TABLE "Campaign" ADD CONSTRAINT "second_round_not_negative" CHECK ("secondRoundFrom" >= 0);
