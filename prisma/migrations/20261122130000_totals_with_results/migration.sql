-- The total of each closed sheet is kept beside the result it led to: a page of the ranking adds up nothing.
ALTER TABLE "Result" ADD COLUMN "totals" JSONB NOT NULL DEFAULT '{}';

UPDATE "Result" r SET "totals" = sheets."totals"
FROM (
  SELECT h."organizationId", h."submissionId", jsonb_object_agg(h."seatId", h."total") AS "totals"
  FROM (
    SELECT s."organizationId", s."submissionId", s."seatId", coalesce(sum(c."value"), 0)::int AS "total"
    FROM "ScoreSheet" s
    LEFT JOIN "Score" c ON c."organizationId" = s."organizationId" AND c."sheetId" = s."id"
    WHERE s."status" = 'CLOSED'
    GROUP BY s."organizationId", s."submissionId", s."seatId"
  ) h
  GROUP BY h."organizationId", h."submissionId"
) sheets
WHERE sheets."organizationId" = r."organizationId" AND sheets."submissionId" = r."submissionId";

ALTER TABLE "Result" ALTER COLUMN "totals" DROP DEFAULT;

-- Order, counts and filters of the ranking from the index alone.
DROP INDEX "Result_organizationId_campaignId_position_idx";
CREATE INDEX "Result_ranking" ON "Result"("organizationId", "campaignId", "position", "mean", "spread", "passed", "belowFloor", "tied");
