-- Rubric: weights, groups, criteria that are judged but not counted, and when a score must be explained.

-- AlterTable
ALTER TABLE "Criterion" ADD COLUMN     "commentAbove" INTEGER,
ADD COLUMN     "commentBelow" INTEGER,
ADD COLUMN     "counted" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "groupName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "weight" INTEGER NOT NULL DEFAULT 1;
