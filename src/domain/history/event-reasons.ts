import { readRows } from '@/domain/read-rows';
import { type Ctx, isLeader, isOffice } from '@/domain/context';

/** Moves whose reason lies in a column of what they moved: the history itself holds no texts. */
const withReason = new Set([
  'submission.returned', 'submission.rejected', 'submission.screening_reopened', 'submission.withdrawn', 'submission.paper_receipt_voided', 'campaign.deadline_extended', 'unit.exempted',
  'sheet.reopened', 'scoring.reopened', 'proposal.sent_back', 'proposal.sent_back_on_paper', 'recognition.revoked',
]);

type Moved = { id: string; kind: string; subjectId: string; at: Date };

/** Why, by the id of the event. A reason belongs to the move of the same instant; of several sendings back the last one's is kept. */
export async function eventReasons(ctx: Ctx, events: readonly Moved[]): Promise<Map<string, string>> {
  const moved = events.filter((event) => withReason.has(event.kind));
  if (moved.length === 0) return new Map();
  const { organizationId } = ctx.actor;
  const ids = [...new Set(moved.map((event) => event.subjectId))];
  // What is asked about a tờ trình names dossiers that are not decided yet: until publication for office and leaders only.
  const seesProposals = isOffice(ctx.actor) || isLeader(ctx.actor);
  const rows = await readRows<{ id: string; at: Date; why: string }>(ctx.db)`
    select * from (
      select "submissionId" as id, at, reason as why from "Screening" where "organizationId" = ${organizationId}::uuid and "submissionId" = any(${ids}::uuid[]) and kind <> 'ACCEPT'
      union all select id, "withdrawnAt", "withdrawReason" from "Submission" where "organizationId" = ${organizationId}::uuid and id = any(${ids}::uuid[])
      union all select "submissionId", "voidedAt", "voidReason" from "PaperReceipt" where "organizationId" = ${organizationId}::uuid and "submissionId" = any(${ids}::uuid[])
      union all select "submissionId", "revokedAt", "revokeReason" from "Recognition" where "organizationId" = ${organizationId}::uuid and "submissionId" = any(${ids}::uuid[])
      union all select "campaignId", at, reason from "Amendment" where "organizationId" = ${organizationId}::uuid and "campaignId" = any(${ids}::uuid[])
      union all select "unitId", "exemptedAt", "exemptReason" from "CampaignUnit" where "organizationId" = ${organizationId}::uuid and "unitId" = any(${ids}::uuid[])
      union all select id, "reopenedAt", "reopenReason" from "ScoreSheet" where "organizationId" = ${organizationId}::uuid and id = any(${ids}::uuid[])
      union all select c.id, e.at, c."reopenReason" from "Campaign" c
        join lateral (select max(at) as at from "Event" where "organizationId" = c."organizationId" and "subjectId" = c.id and kind = 'scoring.reopened') e on true
        where c."organizationId" = ${organizationId}::uuid and c.id = any(${ids}::uuid[])
      union all select p.id, e.at, p."sendBackReason" from "Proposal" p
        join "Campaign" c on c."organizationId" = p."organizationId" and c.id = p."campaignId" and (${seesProposals} or c.status = 'PUBLISHED')
        join lateral (select max(at) as at from "Event" where "organizationId" = p."organizationId" and "subjectId" = p.id and kind like 'proposal.sent\\_back%') e on true
        where p."organizationId" = ${organizationId}::uuid and p.id = any(${ids}::uuid[])
    ) found where at is not null and why <> ''`;
  const key = (id: string, at: Date): string => `${id} ${at.getTime()}`;
  const whys = new Map(rows.map((row) => [key(row.id, row.at), row.why]));
  return new Map(moved.flatMap((event) => {
    const why = whys.get(key(event.subjectId, event.at));
    return why === undefined ? [] : [[event.id, why] as const];
  }));
}
