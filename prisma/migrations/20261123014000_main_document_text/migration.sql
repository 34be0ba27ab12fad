-- CreateTable
CREATE TABLE "MainText" (
    "organizationId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "unread" TEXT,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MainText_pkey" PRIMARY KEY ("organizationId","evidenceId")
);

-- AddForeignKey
ALTER TABLE "MainText" ADD CONSTRAINT "MainText_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which word pairs are common is read from the statistics: a library of 100.000 has some thousands that one text in two hundred has,
-- and each that is not known to be common costs a look at all of those texts.
ALTER TABLE "SimilarText" ALTER COLUMN "terms" SET STATISTICS 500;
