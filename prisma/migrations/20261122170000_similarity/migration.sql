-- "Đã có ai làm chưa?": the texts that new initiatives are compared with, and what authors and screeners say of the likeness. What
-- is there already is filled in by the portal at its first start (jobs/fill-similar-texts.ts): the word pairs are made in TypeScript.

-- CreateEnum
CREATE TYPE "SimilarityVerdict" AS ENUM ('NOT_SIMILAR', 'PARTLY', 'SAME');

-- CreateTable
CREATE TABLE "SimilarText" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entryId" UUID,
    "submissionId" UUID,
    "campaignId" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "terms" INTEGER[],

    CONSTRAINT "SimilarText_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "SimilarityNote" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "verdict" "SimilarityVerdict",
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SimilarityNote_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SimilarText_organizationId_entryId_key" ON "SimilarText"("organizationId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "SimilarText_organizationId_submissionId_key" ON "SimilarText"("organizationId", "submissionId");

-- CreateIndex
CREATE INDEX "SimilarityNote_organizationId_submissionId_at_idx" ON "SimilarityNote"("organizationId", "submissionId", "at");

-- AddForeignKey
ALTER TABLE "SimilarText" ADD CONSTRAINT "SimilarText_organizationId_entryId_fkey" FOREIGN KEY ("organizationId", "entryId") REFERENCES "LibraryEntry"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SimilarText" ADD CONSTRAINT "SimilarText_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SimilarityNote" ADD CONSTRAINT "SimilarityNote_organizationId_submissionId_fkey" FOREIGN KEY ("organizationId", "submissionId") REFERENCES "Submission"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SimilarText" ADD CONSTRAINT "text_of_one" CHECK (num_nonnulls("entryId", "submissionId") = 1 AND ("campaignId" IS NULL) = ("submissionId" IS NULL));

-- Three hundred lookups a check: each would read the list of pending entries first, so there is none.
CREATE INDEX "SimilarText_terms_gin" ON "SimilarText" USING gin ("terms") WITH (fastupdate = off);

-- How common a word pair is, find-alike.ts asks of these statistics: the five thousand most common ones are kept.
ALTER TABLE "SimilarText" ALTER COLUMN "terms" SET STATISTICS 500;
