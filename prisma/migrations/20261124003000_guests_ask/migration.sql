-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "submissionId" UUID;

-- AlterTable
ALTER TABLE "ThreadMessage" ADD COLUMN     "guestId" UUID,
ALTER COLUMN "byId" DROP NOT NULL;

-- What was told before news named its dossier by itself.
UPDATE "Message" m SET "submissionId" = s."id" FROM "Submission" s
WHERE s."organizationId" = m."organizationId" AND s."id"::text = substring(m."href" from '^/submissions/([0-9a-f-]{36})');

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_organizationId_guestId_fkey" FOREIGN KEY ("organizationId", "guestId") REFERENCES "GuestAuthor"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Somebody asks: an account of this organization, or a guest, whose files lie elsewhere.
ALTER TABLE "ThreadMessage" ADD CONSTRAINT "ThreadMessage_asked_by" CHECK (("byId" IS NULL) = ("guestId" IS NOT NULL) AND ("guestId" IS NULL OR ("side" = 'AUTHORS' AND "fileId" IS NULL)));
