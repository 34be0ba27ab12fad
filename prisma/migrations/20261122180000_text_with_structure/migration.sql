-- AlterTable
ALTER TABLE "SubmissionSection" ADD COLUMN     "content" JSONB;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "sectionKey" TEXT;

ALTER TABLE "SubmissionSection" ADD CONSTRAINT "SubmissionSection_content_check" CHECK ("content" IS NULL OR "content" ->> 'type' = 'doc');
