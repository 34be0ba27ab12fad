-- AlterTable
ALTER TABLE "Reconsideration" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelledById" UUID;

-- AlterTable
ALTER TABLE "ReconsideredSheet" ADD COLUMN     "counted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "steppedOutById" UUID;

-- What was counted already: as export and verify read it until now.
UPDATE "ReconsideredSheet" h SET "counted" = true FROM "Reconsideration" r
  WHERE r."organizationId" = h."organizationId" AND r."id" = h."reconsiderationId" AND r."scoredAt" IS NOT NULL AND h."steppedOutAt" IS NULL;

-- Who and when stood in the history alone.
UPDATE "ReconsideredSheet" h SET "steppedOutById" = e."actorId" FROM "Event" e
  WHERE h."steppedOutAt" IS NOT NULL AND e."organizationId" = h."organizationId" AND e."kind" = 'reconsideration.stepped_out'
    AND e."data"->>'reconsiderationId' = h."reconsiderationId"::text AND e."data"->>'seatId' = h."seatId"::text;
UPDATE "Reconsideration" r SET "cancelledById" = e."actorId", "cancelledAt" = e."at" FROM "Event" e
  WHERE r."status" = 'CANCELLED' AND e."organizationId" = r."organizationId" AND e."kind" = 'reconsideration.cancelled' AND e."data"->>'reconsiderationId' = r."id"::text;
UPDATE "Reconsideration" SET "cancelledAt" = coalesce("scoredAt", "openedAt") WHERE "status" = 'CANCELLED' AND "cancelledAt" IS NULL;

ALTER TABLE "Reconsideration" ADD CONSTRAINT "reconsideration_cancelled_dated" CHECK (("status" = 'CANCELLED') = ("cancelledAt" IS NOT NULL));
ALTER TABLE "ReconsideredSheet" ADD CONSTRAINT "counted_took_part" CHECK (NOT ("counted" AND "steppedOutAt" IS NOT NULL));
