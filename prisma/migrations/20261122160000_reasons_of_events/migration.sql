-- Why a move was made stands beside its line of the history. Until now it lay in a column of what was moved, where the next
-- one wrote over it: of two sendings back, two openings of a sheet, only the last was kept.

-- CreateTable
CREATE TABLE "EventReason" (
    "organizationId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "EventReason_pkey" PRIMARY KEY ("organizationId","eventId")
);

-- AddForeignKey
ALTER TABLE "EventReason" ADD CONSTRAINT "EventReason_organizationId_eventId_fkey" FOREIGN KEY ("organizationId", "eventId") REFERENCES "Event"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What can still be told, from where it lay: by the instant of the move, or else with the last move of its kind.
INSERT INTO "EventReason" ("organizationId", "eventId", "text")
SELECT e."organizationId", e."id", why."text"
FROM (
  SELECT "organizationId", "submissionId" AS "subjectId", "at", "reason" AS "text", array['submission.returned', 'submission.rejected', 'submission.screening_reopened'] AS "kinds" FROM "Screening" WHERE "kind" <> 'ACCEPT'
  UNION ALL SELECT "organizationId", "id", "withdrawnAt", "withdrawReason", array['submission.withdrawn'] FROM "Submission"
  UNION ALL SELECT "organizationId", "submissionId", "voidedAt", "voidReason", array['submission.paper_receipt_voided'] FROM "PaperReceipt"
  UNION ALL SELECT "organizationId", "submissionId", "revokedAt", "revokeReason", array['recognition.revoked'] FROM "Recognition"
  UNION ALL SELECT "organizationId", "campaignId", "at", "reason", array['campaign.deadline_extended'] FROM "Amendment"
  UNION ALL SELECT "organizationId", "unitId", "exemptedAt", "exemptReason", array['unit.exempted'] FROM "CampaignUnit"
  UNION ALL SELECT "organizationId", "id", "reopenedAt", "reopenReason", array['sheet.reopened', 'sheet.voided'] FROM "ScoreSheet"
  UNION ALL SELECT c."organizationId", c."id", last."at", c."reopenReason", array['scoring.reopened'] FROM "Campaign" c
    JOIN LATERAL (SELECT max(e."at") AS "at" FROM "Event" e WHERE e."organizationId" = c."organizationId" AND e."subjectId" = c."id" AND e."kind" = 'scoring.reopened') last ON true
  UNION ALL SELECT p."organizationId", p."id", last."at", p."sendBackReason", array['proposal.sent_back', 'proposal.sent_back_on_paper'] FROM "Proposal" p
    JOIN LATERAL (SELECT max(e."at") AS "at" FROM "Event" e WHERE e."organizationId" = p."organizationId" AND e."subjectId" = p."id" AND e."kind" IN ('proposal.sent_back', 'proposal.sent_back_on_paper')) last ON true
  UNION ALL SELECT s."organizationId", s."id", last."at", s."changeReason", array['council.seat_added', 'council.seat_changed', 'council.seat_ended'] FROM "CouncilSeat" s
    JOIN LATERAL (SELECT max(e."at") AS "at" FROM "Event" e WHERE e."organizationId" = s."organizationId" AND e."subjectId" = s."id" AND e."kind" LIKE 'council.seat%') last ON true
) why
JOIN "Event" e ON e."organizationId" = why."organizationId" AND e."subjectId" = why."subjectId" AND e."at" = why."at" AND e."kind" = ANY (why."kinds")
WHERE why."text" <> ''
ON CONFLICT DO NOTHING;

ALTER TABLE "Campaign" DROP COLUMN "reopenReason";
ALTER TABLE "CouncilSeat" DROP COLUMN "changeReason";
