-- How many sheets of a seat are closed stands with the seat: whoever runs the scoring asks it of 30 seats at once, and each
-- may hold 5.000. PostgreSQL keeps it, whoever closes, opens or voids a sheet.
ALTER TABLE "CouncilSeat" ADD COLUMN "closedSheets" INTEGER NOT NULL DEFAULT 0;

-- Which sheets of a seat are closed, and how many, from the index alone.
DROP INDEX "ScoreSheet_organizationId_seatId_idx";
CREATE INDEX "ScoreSheet_organizationId_seatId_status_submissionId_idx" ON "ScoreSheet"("organizationId", "seatId", "status", "submissionId");

CREATE FUNCTION keep_closed_sheets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locked first, in one order: what is counted below is then the truth.
  PERFORM 1 FROM "CouncilSeat" s WHERE (s."organizationId", s."id") IN (SELECT c."organizationId", c."seatId" FROM changed c)
    ORDER BY s."organizationId", s."id" FOR NO KEY UPDATE;
  UPDATE "CouncilSeat" s SET "closedSheets" = n."count"
  FROM (SELECT d."organizationId", d."seatId",
      (SELECT count(*)::int FROM "ScoreSheet" h
        WHERE h."organizationId" = d."organizationId" AND h."seatId" = d."seatId" AND h."status" = 'CLOSED') AS "count"
    FROM (SELECT DISTINCT "organizationId", "seatId" FROM changed) d) n
  WHERE s."organizationId" = n."organizationId" AND s."id" = n."seatId" AND s."closedSheets" <> n."count";
  RETURN NULL;
END $$;
CREATE TRIGGER closed_sheets_added AFTER INSERT ON "ScoreSheet" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_sheets();
CREATE TRIGGER closed_sheets_removed AFTER DELETE ON "ScoreSheet" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_sheets();

-- By row: an autosave leaves the status as it was, and then nothing is counted.
CREATE FUNCTION keep_closed_sheets_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "CouncilSeat" WHERE "organizationId" = NEW."organizationId" AND "id" = NEW."seatId" FOR NO KEY UPDATE;
  UPDATE "CouncilSeat" SET "closedSheets" = (SELECT count(*)::int FROM "ScoreSheet" h
      WHERE h."organizationId" = NEW."organizationId" AND h."seatId" = NEW."seatId" AND h."status" = 'CLOSED')
  WHERE "organizationId" = NEW."organizationId" AND "id" = NEW."seatId";
  RETURN NULL;
END $$;
CREATE TRIGGER closed_sheets_changed AFTER UPDATE OF "status" ON "ScoreSheet" FOR EACH ROW
  WHEN ((OLD."status" = 'CLOSED') <> (NEW."status" = 'CLOSED')) EXECUTE FUNCTION keep_closed_sheets_of_row();

UPDATE "CouncilSeat" s SET "closedSheets" = n."count"
FROM (SELECT "organizationId", "seatId", count(*)::int AS "count" FROM "ScoreSheet" WHERE "status" = 'CLOSED' GROUP BY 1, 2) n
WHERE s."organizationId" = n."organizationId" AND s."id" = n."seatId";
