import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { weightUnit } from '@/domain/campaigns/weight';
import { blindIn, type Ctx, hasRole, isOffice } from '@/domain/context';
import { elsewhere, offTheTable } from './own-sheets';
import type { OpeningFacts } from './policy';
import { hardConflicts } from './seat-conflicts';

type Count = { need: number; done: number };

/** One campaign that the actor runs, as /home needs it: numbers only. */
export type CouncilWork = OpeningFacts & {
  title: string;
  /** The sheets of each scoring member, for who keeps them while they are being scored. */
  members: Count[] | null;
};

// `lateral … limit 1`: the sets that are taken away are small, and must be looked up one by one instead of reading the table.

/**
 * Campaigns whose sheets the actor keeps, by seat or as the office, and those that wait to be opened: counted on indexes,
 * less the few dossiers that do not count for a member or are hidden from the keeper (isHiddenFrom; paperwork is not bound
 * by the rule of the same unit). Seats and roles name the campaigns as in campaignsJudgedBy.
 */
export async function councilWork(ctx: Ctx): Promise<CouncilWork[]> {
  const { organizationId, accountId, foldedName, unitId, foldedUnitName, seats } = ctx.actor;
  const office = isOffice(ctx.actor);
  const opens = office || hasRole(ctx.actor, 'admin');
  const kept = seats.filter(({ seat }) => seat === 'secretary' || seat === 'assistant').map((seat) => seat.campaignId);
  if (!opens && kept.length === 0) return [];
  const org = Prisma.sql`${organizationId}::uuid`;
  const viewer = Prisma.sql`(select ${organizationId}::uuid as id, ${accountId}::uuid as "accountId", ${foldedName} as "foldedName", ${unitId}::uuid as "unitId", ${foldedUnitName} as "foldedUnitName", false as bound)`;
  return readRows<CouncilWork>(ctx.db)`
    with c as materialized (
      select c.*, (select count(*)::int from "Submission" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.status = 'ELIGIBLE') as eligible,
        c.status = 'SCORING' as scoring
      from "Campaign" c where c."organizationId" = ${org} and c.id <> all(${blindIn(ctx.actor)}::uuid[]) and (
        (c.status = 'SCORING' and (${office} or c.id = any(${kept}::uuid[])))
        or (c.status = 'LAUNCHED' and ${opens} and c."submissionClosesAt" <= ${ctx.now.toISOString()}::timestamptz))
    ), seat as materialized (
      select s.id, s."campaignId", s."accountId", s."foldedName", s."unitId", s."closedSheets", coalesce(u."foldedName", '') as "foldedUnitName", c."sameUnitRule" = 'HARD' as bound, c."scorersPerDossier" is not null as shared
      from c join "CouncilSeat" s on s."organizationId" = ${org} and s."campaignId" = c.id and s.scores and s."endedAt" is null
      left join "Unit" u on u."organizationId" = ${org} and u.id = s."unitId" where c.scoring
    ), apart as materialized (
      select k.id as "seatId", s.id as "submissionId" from (
        select * from (${hardConflicts(organizationId, Prisma.sql`seat`)}) x
        union select k.id, h."submissionId" from seat k cross join (
          select "submissionId" from (${hardConflicts(organizationId, viewer)}) v
          union select "submissionId" from "ConflictDeclaration"
            where "organizationId" = ${org} and "seatId" = any(${seats.map((seat) => seat.id)}::uuid[]) and "withdrawnAt" is null) h
      ) x join seat k on k.id = x."seatId" cross join lateral (
        select s.id from "Submission" s where s."organizationId" = ${org} and s.id = x."submissionId" and s."campaignId" = k."campaignId" and s.status = 'ELIGIBLE' limit 1) s
    ), ${elsewhere(organizationId)}, uncounted as materialized (
      select h."seatId", count(*)::int as done from (
        select "seatId", "submissionId" from apart
        union select "seatId", "submissionId" from elsewhere
        union select k.id, g.id from seat k join (
          select s.id, s."campaignId" from c join "Submission" s on s."organizationId" = ${org} and s."campaignId" = c.id and s.status in ${offTheTable}
          where c.scoring) g on g."campaignId" = k."campaignId"
      ) n cross join lateral (
        select h."seatId" from "ScoreSheet" h where h."organizationId" = ${org} and h."submissionId" = n."submissionId" and h."seatId" = n."seatId" and h.status = 'CLOSED' limit 1) h
      group by h."seatId"
    ), members as (
      select k."campaignId", c.eligible - (select count(*)::int from apart a where a."seatId" = k.id) - (select count(*)::int from elsewhere e where e."seatId" = k.id) as need,
        k."closedSheets" - coalesce((select n.done from uncounted n where n."seatId" = k.id), 0) as done
      from seat k join c on c.id = k."campaignId"
    )
    select c.id, c.status::text as status, c.title, c."submissionClosesAt", c."lateUntil", c."scoringClosesAt", c."minSheets", c."passMark", c.eligible,
      (select count(*)::int from "Submission" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.status in ('FILED', 'SCREENING', 'RETURNED', 'REFILED')) as pending,
      (select count(*)::int from "LateAdmission" l where l."organizationId" = ${org} and l."campaignId" = c.id and l."submissionId" is null and l."closesAt" > ${ctx.now.toISOString()}::timestamptz) as admitted,
      (select count(*)::int from "CouncilSeat" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.scores and s."endedAt" is null) as scorers,
      (select div(coalesce(sum(r.weight::bigint * r."maxScore") filter (where r.counted), 0), ${weightUnit}::int)::int from "Criterion" r where r."organizationId" = ${org} and r."campaignId" = c.id) as "maxTotal",
      case when c.scoring then coalesce((select json_agg(json_build_object('need', m.need, 'done', m.done)) from members m where m."campaignId" = c.id), '[]') end as members
    from c order by c.year desc, c.id desc`;
}
