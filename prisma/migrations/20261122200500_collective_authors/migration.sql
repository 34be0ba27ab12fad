-- CreateEnum
CREATE TYPE "PledgeRule" AS ENUM ('NONE', 'PRINTED', 'REQUIRED');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "collectiveAuthors" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "pledge" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pledgeRule" "PledgeRule" NOT NULL DEFAULT 'PRINTED';

-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "foldedRepresentative" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "headIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "isCollective" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "representative" TEXT NOT NULL DEFAULT '';

-- A collective has no job title and is of no kind of staff; a person is represented by nobody.
ALTER TABLE "Author" ADD CONSTRAINT "person_or_collective" CHECK (
  CASE WHEN "isCollective" THEN "staffKindId" IS NULL AND "jobTitle" = ''
  ELSE "representative" = '' AND "foldedRepresentative" = '' AND coalesce(cardinality("headIds"), 0) = 0 END);

-- Few, and asked for at every look at judging.
CREATE INDEX "Author_collectives" ON "Author" ("organizationId") WHERE "isCollective";
