-- Paper ballots with their count, and the electronic secret ballot: roll and box apart.

-- CreateEnum
CREATE TYPE "VoteMethod" AS ENUM ('HANDS', 'PAPER', 'SECRET');

-- CreateEnum
CREATE TYPE "BallotOutcome" AS ENUM ('COUNTED', 'VOID');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "voteMethod" "VoteMethod" NOT NULL DEFAULT 'HANDS';

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "countScanId" UUID,
ADD COLUMN     "voteMethod" "VoteMethod";

-- AlterTable
ALTER TABLE "MeetingItem" ADD COLUMN     "voteMethod" "VoteMethod";

-- CreateTable
CREATE TABLE "Teller" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "seatId" UUID,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,

    CONSTRAINT "Teller_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "PaperCount" (
    "organizationId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "issued" INTEGER NOT NULL,
    "returned" INTEGER NOT NULL,
    "valid" INTEGER NOT NULL,
    "invalid" INTEGER NOT NULL,

    CONSTRAINT "PaperCount_pkey" PRIMARY KEY ("organizationId","itemId")
);

-- CreateTable
CREATE TABLE "SecretBallot" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "outcome" "BallotOutcome",
    "castVotes" INTEGER,
    "voidReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SecretBallot_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "BallotRoll" (
    "organizationId" UUID NOT NULL,
    "ballotId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "hasVoted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "BallotRoll_pkey" PRIMARY KEY ("organizationId","ballotId","seatId")
);

-- CreateTable
CREATE TABLE "BallotBox" (
    "organizationId" UUID NOT NULL,
    "ballotId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "BallotBox_pkey" PRIMARY KEY ("organizationId","ballotId")
);

-- CreateIndex
CREATE INDEX "Teller_organizationId_meetingId_idx" ON "Teller"("organizationId", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "SecretBallot_organizationId_itemId_round_key" ON "SecretBallot"("organizationId", "itemId", "round");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_organizationId_countScanId_fkey" FOREIGN KEY ("organizationId", "countScanId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Teller" ADD CONSTRAINT "Teller_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Teller" ADD CONSTRAINT "Teller_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperCount" ADD CONSTRAINT "PaperCount_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecretBallot" ADD CONSTRAINT "SecretBallot_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRoll" ADD CONSTRAINT "BallotRoll_organizationId_ballotId_fkey" FOREIGN KEY ("organizationId", "ballotId") REFERENCES "SecretBallot"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRoll" ADD CONSTRAINT "BallotRoll_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotBox" ADD CONSTRAINT "BallotBox_organizationId_ballotId_fkey" FOREIGN KEY ("organizationId", "ballotId") REFERENCES "SecretBallot"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One round of a dossier at a time.
CREATE UNIQUE INDEX "SecretBallot_one_open" ON "SecretBallot" ("organizationId", "itemId") WHERE "closedAt" IS NULL;

ALTER TABLE "PaperCount"
  ADD CONSTRAINT "PaperCount_adds_up" CHECK ("valid" >= 0 AND "invalid" >= 0 AND "valid" + "invalid" = "returned" AND "returned" <= "issued");

ALTER TABLE "SecretBallot"
  ADD CONSTRAINT "SecretBallot_closed_whole" CHECK (num_nulls("closedAt", "closedById", "outcome") IN (0, 3)),
  ADD CONSTRAINT "SecretBallot_counted" CHECK (("outcome" IS NOT DISTINCT FROM 'COUNTED') = ("castVotes" IS NOT NULL) AND ("castVotes" IS NULL OR "castVotes" >= 3)),
  ADD CONSTRAINT "SecretBallot_void_has_reason" CHECK ("outcome" IS DISTINCT FROM 'VOID' OR "voidReason" <> '');

-- Whatever lies in a box, it is as long as any other.
ALTER TABLE "BallotBox"
  ADD CONSTRAINT "BallotBox_constant_length" CHECK (octet_length("sealed") = 1052);
