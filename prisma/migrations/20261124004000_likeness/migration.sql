-- A text is now found by three neighbouring words instead of two. The copies that are compared with are made anew from library and
-- dossiers by the job that runs at every start (jobs/fill-similar-texts.ts).
DELETE FROM "SimilarText";

-- AlterTable
ALTER TABLE "SimilarText" ADD COLUMN     "pairs" INTEGER[];

-- As many as of the terms: which ways of speaking are usual, the search asks of these statistics.
ALTER TABLE "SimilarText" ALTER COLUMN "pairs" SET STATISTICS 500;
