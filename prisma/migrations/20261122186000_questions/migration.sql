-- Questions and answers about a dossier, between its authors and the office.

-- CreateEnum
CREATE TYPE "ThreadSide" AS ENUM ('AUTHORS', 'OFFICE');

-- CreateTable
CREATE TABLE "ThreadMessage" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "side" "ThreadSide" NOT NULL,
    "text" TEXT NOT NULL,
    "fileId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "takenBackAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "ThreadMessage_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "ThreadMessage_organizationId_submissionId_id_idx" ON "ThreadMessage"("organizationId", "submissionId", "id");

-- AddForeignKey
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "File"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits for the office: on /home at every visit.
CREATE INDEX "ThreadMessage_open" ON "ThreadMessage" ("organizationId", "submissionId") WHERE "side" = 'AUTHORS' AND "settledAt" IS NULL AND "takenBackAt" IS NULL;

ALTER TABLE "ThreadMessage"
  ADD CONSTRAINT "ThreadMessage_says_something" CHECK ("text" <> ''),
  ADD CONSTRAINT "ThreadMessage_taken_back_unread" CHECK ("takenBackAt" IS NULL OR ("readAt" IS NULL AND "settledAt" IS NULL)),
  ADD CONSTRAINT "ThreadMessage_settled_by" CHECK (("settledAt" IS NULL) = ("settledById" IS NULL)),
  ADD CONSTRAINT "ThreadMessage_authors_are_answered" CHECK ("settledAt" IS NULL OR "side" = 'AUTHORS');
