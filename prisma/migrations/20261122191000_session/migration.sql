-- The meeting of the council: who is there, the agenda, votes and conclusions.

-- CreateEnum
CREATE TYPE "MeetingShare" AS ENUM ('OVER_HALF', 'TWO_THIRDS', 'SEVENTY', 'THREE_QUARTERS', 'EIGHTY', 'NINETY');

-- CreateEnum
CREATE TYPE "VoteBase" AS ENUM ('PRESENT', 'VOTING', 'ALL');

-- CreateEnum
CREATE TYPE "AttendanceKind" AS ENUM ('PRESENT', 'REMOTE', 'ABSENT');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('FOR', 'AGAINST', 'OTHER');

-- CreateEnum
CREATE TYPE "MeetingConclusion" AS ENUM ('RECOGNISE', 'SELECT', 'NOT_ENOUGH', 'REVISIT');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "meetingQuorum" "MeetingShare" NOT NULL DEFAULT 'TWO_THIRDS',
ADD COLUMN     "voteBase" "VoteBase" NOT NULL DEFAULT 'PRESENT',
ADD COLUMN     "voteShare" "MeetingShare" NOT NULL DEFAULT 'OVER_HALF',
ADD COLUMN     "votesInWriting" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Meeting" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "chairSeatId" UUID NOT NULL,
    "secretarySeatId" UUID NOT NULL,
    "guests" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "organizationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "kind" "AttendanceKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "arrivedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "MeetingAttendance_pkey" PRIMARY KEY ("organizationId","meetingId","seatId")
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "votesFor" INTEGER,
    "votesAgainst" INTEGER,
    "votesOther" INTEGER,
    "voters" INTEGER,
    "countedOf" INTEGER,
    "awaySeatIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "votedAt" TIMESTAMPTZ(3),
    "conclusion" "MeetingConclusion",
    "presiderSeatId" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "concludedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MeetingItem_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "MeetingVote" (
    "organizationId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "paperOn" DATE,

    CONSTRAINT "MeetingVote_pkey" PRIMARY KEY ("organizationId","itemId","seatId")
);

-- CreateIndex
CREATE INDEX "Meeting_organizationId_campaignId_idx" ON "Meeting"("organizationId", "campaignId");

-- CreateIndex
CREATE INDEX "MeetingItem_organizationId_submissionId_idx" ON "MeetingItem"("organizationId", "submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingItem_organizationId_meetingId_submissionId_key" ON "MeetingItem"("organizationId", "meetingId", "submissionId");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_organizationId_chairSeatId_fkey" FOREIGN KEY ("organizationId", "chairSeatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_organizationId_secretarySeatId_fkey" FOREIGN KEY ("organizationId", "secretarySeatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_organizationId_presiderSeatId_fkey" FOREIGN KEY ("organizationId", "presiderSeatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVote" ADD CONSTRAINT "MeetingVote_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingVote" ADD CONSTRAINT "MeetingVote_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One meeting of a council at a time.
CREATE UNIQUE INDEX "Meeting_one_open" ON "Meeting" ("organizationId", "campaignId") WHERE "closedAt" IS NULL;

ALTER TABLE "Meeting"
  ADD CONSTRAINT "Meeting_closed_by" CHECK (("closedAt" IS NULL) = ("closedById" IS NULL));

ALTER TABLE "MeetingAttendance"
  ADD CONSTRAINT "MeetingAttendance_absent_has_reason" CHECK ("kind" <> 'ABSENT' OR ("reason" <> '' AND "arrivedAt" IS NULL AND "leftAt" IS NULL)),
  ADD CONSTRAINT "MeetingAttendance_there_since" CHECK ("kind" = 'ABSENT' OR "arrivedAt" IS NOT NULL),
  ADD CONSTRAINT "MeetingAttendance_leaves_after_coming" CHECK ("leftAt" IS NULL OR "leftAt" >= "arrivedAt");

ALTER TABLE "MeetingItem"
  ADD CONSTRAINT "MeetingItem_voted_whole" CHECK (num_nulls("votesFor", "votesAgainst", "votesOther", "voters", "countedOf", "votedAt") IN (0, 6)),
  ADD CONSTRAINT "MeetingItem_votes_add_up" CHECK ("votedAt" IS NULL OR ("votesFor" >= 0 AND "votesAgainst" >= 0 AND "votesOther" >= 0 AND "votesFor" + "votesAgainst" + "votesOther" = "voters" AND "countedOf" >= "voters")),
  ADD CONSTRAINT "MeetingItem_concluded_after_vote" CHECK (num_nulls("conclusion", "presiderSeatId", "concludedAt") IN (0, 3) AND ("conclusion" IS NULL OR "votedAt" IS NOT NULL));
