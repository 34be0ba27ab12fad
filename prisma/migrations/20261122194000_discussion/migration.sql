-- A component of the result from outside, floors for groups of criteria, and what the council writes about a dossier.

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "extraMax" INTEGER,
ADD COLUMN     "extraName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "extraWeight" INTEGER,
ADD COLUMN     "groupFloors" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Result" ADD COLUMN     "extra" INTEGER,
ADD COLUMN     "groups" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "ExtraScore" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "paperNumber" TEXT NOT NULL,
    "paperOn" DATE NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExtraScore_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "CouncilMessage" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "CouncilMessage_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "ExtraScore_organizationId_submissionId_at_id_idx" ON "ExtraScore"("organizationId", "submissionId", "at", "id");

-- CreateIndex
CREATE INDEX "ExtraScore_organizationId_campaignId_idx" ON "ExtraScore"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "CouncilMessage_organizationId_submissionId_id_idx" ON "CouncilMessage"("organizationId", "submissionId", "id");

-- CreateIndex
CREATE INDEX "CouncilMessage_organizationId_seatId_idx" ON "CouncilMessage"("organizationId", "seatId");

-- AddForeignKey
ALTER TABLE "ExtraScore" ADD CONSTRAINT "ExtraScore_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtraScore" ADD CONSTRAINT "ExtraScore_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMessage" ADD CONSTRAINT "CouncilMessage_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMessage" ADD CONSTRAINT "CouncilMessage_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Campaign" ADD CONSTRAINT "extra_is_whole" CHECK (num_nulls("extraWeight", "extraMax") IN (0, 2) AND ("extraWeight" IS NULL) = ("extraName" = '')),
  ADD CONSTRAINT "extra_leaves_the_council_a_share" CHECK ("extraWeight" BETWEEN 1 AND 99 AND "extraMax" > 0);
ALTER TABLE "ExtraScore" ADD CONSTRAINT "extra_from_a_paper" CHECK ("value" >= 0 AND "paperNumber" <> '');
ALTER TABLE "CouncilMessage" ADD CONSTRAINT "council_message_says_something" CHECK ("text" <> '');
