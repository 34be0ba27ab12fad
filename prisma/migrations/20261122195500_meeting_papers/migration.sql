-- What surrounds the meeting: opinions, comings and goings, its true hours, the signed minutes, answers in writing, the dossier on the table.

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "beganAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "writtenUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "WrittenAnswer" (
    "organizationId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "opinion" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WrittenAnswer_pkey" PRIMARY KEY ("organizationId","itemId","seatId")
);

-- CreateTable
CREATE TABLE "MeetingTable" (
    "organizationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingTable_pkey" PRIMARY KEY ("organizationId","meetingId")
);

-- CreateTable
CREATE TABLE "MeetingLeave" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL,
    "returnedAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MeetingLeave_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "MeetingOpinion" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "itemId" UUID,
    "seatId" UUID,
    "guestName" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingOpinion_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SignedMinutes" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignedMinutes_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "WrittenAnswer_organizationId_seatId_idx" ON "WrittenAnswer"("organizationId", "seatId");

-- CreateIndex
CREATE INDEX "MeetingTable_organizationId_itemId_idx" ON "MeetingTable"("organizationId", "itemId");

-- CreateIndex
CREATE INDEX "MeetingLeave_organizationId_meetingId_leftAt_idx" ON "MeetingLeave"("organizationId", "meetingId", "leftAt");

-- CreateIndex
CREATE INDEX "MeetingOpinion_organizationId_meetingId_position_idx" ON "MeetingOpinion"("organizationId", "meetingId", "position");

-- CreateIndex
CREATE INDEX "MeetingOpinion_organizationId_itemId_idx" ON "MeetingOpinion"("organizationId", "itemId");

-- CreateIndex
CREATE INDEX "SignedMinutes_organizationId_meetingId_idx" ON "SignedMinutes"("organizationId", "meetingId");

-- CreateIndex
CREATE INDEX "SignedMinutes_organizationId_fileId_idx" ON "SignedMinutes"("organizationId", "fileId");

-- AddForeignKey
ALTER TABLE "WrittenAnswer" ADD CONSTRAINT "WrittenAnswer_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WrittenAnswer" ADD CONSTRAINT "WrittenAnswer_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTable" ADD CONSTRAINT "MeetingTable_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTable" ADD CONSTRAINT "MeetingTable_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLeave" ADD CONSTRAINT "MeetingLeave_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLeave" ADD CONSTRAINT "MeetingLeave_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOpinion" ADD CONSTRAINT "MeetingOpinion_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOpinion" ADD CONSTRAINT "MeetingOpinion_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "MeetingItem"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOpinion" ADD CONSTRAINT "MeetingOpinion_organizationId_seatId_fkey" FOREIGN KEY ("organizationId", "seatId") REFERENCES "CouncilSeat"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignedMinutes" ADD CONSTRAINT "SignedMinutes_organizationId_meetingId_fkey" FOREIGN KEY ("organizationId", "meetingId") REFERENCES "Meeting"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignedMinutes" ADD CONSTRAINT "SignedMinutes_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who is out of the room now, as far as it is known.
INSERT INTO "MeetingLeave" ("organizationId", "id", "meetingId", "seatId", "leftAt", "reason")
SELECT "organizationId", gen_random_uuid(), "meetingId", "seatId", "leftAt", "reason" FROM "MeetingAttendance" WHERE "leftAt" IS NOT NULL;

ALTER TABLE "Meeting"
  ADD CONSTRAINT "Meeting_ends_after_beginning" CHECK ("endedAt" IS NULL OR ("beganAt" IS NOT NULL AND "endedAt" > "beganAt")),
  ADD CONSTRAINT "Meeting_cancelled_is_closed" CHECK (("cancelledAt" IS NULL) = ("cancelReason" = '') AND ("cancelledAt" IS NULL OR "closedAt" IS NOT NULL));

ALTER TABLE "MeetingLeave"
  ADD CONSTRAINT "MeetingLeave_returns_after_leaving" CHECK ("returnedAt" IS NULL OR "returnedAt" >= "leftAt");

-- Nobody is out twice at a time, and a meeting has one biên bản.
CREATE UNIQUE INDEX "MeetingLeave_one_open" ON "MeetingLeave" ("organizationId", "meetingId", "seatId") WHERE "returnedAt" IS NULL;
CREATE UNIQUE INDEX "SignedMinutes_one" ON "SignedMinutes" ("organizationId", "meetingId") WHERE "voidedAt" IS NULL;

ALTER TABLE "MeetingOpinion"
  ADD CONSTRAINT "MeetingOpinion_one_speaker" CHECK (("seatId" IS NULL) = ("guestName" <> '') AND "text" <> '');
