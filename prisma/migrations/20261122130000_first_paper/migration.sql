-- When the first paper of a dossier that still counts arrived. Lists and the roster ask it of thousands of dossiers at
-- once, so it stands with the dossier; PostgreSQL keeps it, whoever writes or strikes out a receipt.
ALTER TABLE "Submission" ADD COLUMN "firstPaperAt" TIMESTAMPTZ(3);

CREATE FUNCTION keep_first_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locked first, in one order: two bundles at once wait for each other, and what is read below is then the truth.
  PERFORM 1 FROM "Submission" s WHERE (s."organizationId", s."id") IN (SELECT c."organizationId", c."submissionId" FROM changed c)
    ORDER BY s."organizationId", s."id" FOR NO KEY UPDATE;
  UPDATE "Submission" s SET "firstPaperAt" = p."at"
  FROM (SELECT d."organizationId", d."submissionId",
      (SELECT min(r."arrivedAt") FROM "PaperReceipt" r
        WHERE r."organizationId" = d."organizationId" AND r."submissionId" = d."submissionId" AND r."voidedAt" IS NULL) AS "at"
    FROM (SELECT DISTINCT "organizationId", "submissionId" FROM changed) d) p
  WHERE s."organizationId" = p."organizationId" AND s."id" = p."submissionId" AND s."firstPaperAt" IS DISTINCT FROM p."at";
  RETURN NULL;
END $$;
CREATE TRIGGER first_paper_received AFTER INSERT ON "PaperReceipt" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_first_paper();
CREATE TRIGGER first_paper_changed AFTER UPDATE ON "PaperReceipt" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_first_paper();
CREATE TRIGGER first_paper_removed AFTER DELETE ON "PaperReceipt" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_first_paper();

UPDATE "Submission" s SET "firstPaperAt" = p."at"
FROM (SELECT "organizationId", "submissionId", min("arrivedAt") AS "at" FROM "PaperReceipt" WHERE "voidedAt" IS NULL GROUP BY 1, 2) p
WHERE s."organizationId" = p."organizationId" AND s."id" = p."submissionId";

-- The roster counts by unit, state and paper from the index alone.
DROP INDEX "Submission_organizationId_campaignId_unitId_idx";
CREATE INDEX "Submission_organizationId_campaignId_unitId_status_firstPap_idx" ON "Submission"("organizationId", "campaignId", "unitId", "status", "firstPaperAt");
