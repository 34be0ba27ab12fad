-- CreateEnum
CREATE TYPE "GuestEnding" AS ENUM ('DECLINED', 'WITHDRAWN', 'LEFT_LIST');

-- AlterTable
ALTER TABLE "ShareConfirmation" ADD COLUMN     "guestId" UUID,
ALTER COLUMN "byId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "GuestAuthor" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),
    "guestOrganizationId" UUID,
    "guestAccountId" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "guestName" TEXT NOT NULL DEFAULT '',
    "organizationName" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),
    "ending" "GuestEnding",

    CONSTRAINT "GuestAuthor_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "GuestAuthor_organizationId_submissionId_idx" ON "GuestAuthor"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "GuestAuthor_organizationId_invitedById_invitedAt_idx" ON "GuestAuthor"("organizationId", "invitedById", "invitedAt");

-- CreateIndex
CREATE INDEX "GuestAuthor_guestAccountId_idx" ON "GuestAuthor"("guestAccountId");

-- AddForeignKey
ALTER TABLE "GuestAuthor" ADD CONSTRAINT "GuestAuthor_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareConfirmation" ADD CONSTRAINT "ShareConfirmation_organizationId_guestId_fkey" FOREIGN KEY ("organizationId", "guestId") REFERENCES "GuestAuthor"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One invitation at a time for a line of the list, and one line for an account.
CREATE UNIQUE INDEX "GuestAuthor_line_once" ON "GuestAuthor" ("organizationId", "submissionId", "foldedName") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "GuestAuthor_account_once" ON "GuestAuthor" ("organizationId", "submissionId", "guestAccountId") WHERE "endedAt" IS NULL AND "guestAccountId" IS NOT NULL;
CREATE UNIQUE INDEX "Grant_once" ON "Grant" ("organizationId", "resourceType", "resourceId", "granteeId", "purpose") WHERE "revokedAt" IS NULL;

-- An invitation looks for its address over all organizations.
CREATE INDEX "Account_email" ON "Account" (lower("email")) WHERE "email" IS NOT NULL;

ALTER TABLE "GuestAuthor" ADD CONSTRAINT "guest_elsewhere" CHECK (
  ("guestAccountId" IS NULL) = ("guestOrganizationId" IS NULL) AND ("guestOrganizationId" IS NULL OR "guestOrganizationId" <> "organizationId")
  AND ("acceptedAt" IS NULL OR "guestAccountId" IS NOT NULL) AND ("endedAt" IS NULL) = ("ending" IS NULL));

-- Somebody answers: an account of this organization, or a guest.
ALTER TABLE "ShareConfirmation" ADD CONSTRAINT "answered_by" CHECK (("byId" IS NULL) = ("guestId" IS NOT NULL));
