-- How sheets become a result: a band to complete, a third scorer, ties, and tiers with places.

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "supplementFrom" INTEGER,
ADD COLUMN     "thirdScorerFrom" INTEGER,
ADD COLUMN     "tiers" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "tieByCriteria" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tieByFiling" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Result" ADD COLUMN     "tier" TEXT NOT NULL DEFAULT '';
