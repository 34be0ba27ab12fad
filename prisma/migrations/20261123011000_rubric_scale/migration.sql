-- Scales that do not begin at 0, and weights that are no whole numbers. Rubrics that exist keep every result: × 2 becomes
-- 20000 hundredths of a percent, 30% becomes 3000.

-- AlterTable
ALTER TABLE "Criterion" ADD COLUMN     "minScore" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "weight" SET DEFAULT 10000;

ALTER TABLE "Campaign" DROP CONSTRAINT "extra_leaves_the_council_a_share";
UPDATE "Criterion" SET "weight" = "weight" * 10000;
UPDATE "Campaign" SET "extraWeight" = "extraWeight" * 100 WHERE "extraWeight" IS NOT NULL;

ALTER TABLE "Campaign" ADD CONSTRAINT "extra_leaves_the_council_a_share" CHECK ("extraWeight" BETWEEN 1 AND 9999 AND "extraMax" > 0);
ALTER TABLE "Criterion" DROP CONSTRAINT "criterion_in_range",
  ADD CONSTRAINT "criterion_in_range" CHECK ("minScore" >= 0 AND "minScore" < "maxScore" AND "floorScore" BETWEEN 0 AND "maxScore" AND "stepScore" > 0),
  ADD CONSTRAINT "weight_in_range" CHECK ("weight" BETWEEN 1 AND 1000000);
