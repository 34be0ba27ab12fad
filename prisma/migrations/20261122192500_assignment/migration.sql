-- Who scores which dossier, where not everybody scores everything.

-- CreateEnum
CREATE TYPE "AssignmentWhy" AS ENUM ('LOAD', 'FIELD', 'KEPT', 'HAND');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "scorersPerDossier" INTEGER;

-- CreateTable
CREATE TABLE "Assignment" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "why" "AssignmentWhy" NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SeatField" (
    "organizationId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "fieldId" UUID NOT NULL,

    CONSTRAINT "SeatField_pkey" PRIMARY KEY ("organizationId","seatId","fieldId")
);

-- CreateIndex
CREATE INDEX "Assignment_organizationId_seatId_submissionId_idx" ON "Assignment"("organizationId", "seatId", "submissionId");

-- CreateIndex
CREATE INDEX "Assignment_organizationId_campaignId_idx" ON "Assignment"("organizationId", "campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_organizationId_submissionId_seatId_key" ON "Assignment"("organizationId", "submissionId", "seatId");

-- CreateIndex
CREATE INDEX "SeatField_organizationId_fieldId_idx" ON "SeatField"("organizationId", "fieldId");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatField" ADD CONSTRAINT "SeatField_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatField" ADD CONSTRAINT "SeatField_organizationId_fieldId_fkey" FOREIGN KEY ("organizationId", "fieldId") REFERENCES "Field"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Campaign" ADD CONSTRAINT "somebody_scores" CHECK ("scorersPerDossier" > 0);
