import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { scoringSeat } from './policy';
import { hardConflicts } from './seat-conflicts';

// One's own queue is never loaded as a whole: what is counted comes from indexes, less the few dossiers that do not count.

/** The actor's scoring seats, one in each campaign. Who sits there knows of the campaign (campaignsJudgedBy). */
export const ownSeatIds = (ctx: Ctx): string[] =>
  ctx.actor.seats.flatMap(({ id, campaignId }) => (scoringSeat(ctx.actor, campaignId)?.id === id ? [id] : []));

/** Where a dossier may stand that somebody had scored: one that was never filed was never before the council. */
export const offTheTable = Prisma.sql`('FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'WITHDRAWN')`;

/**
 * After `seat` and `apart`: dossiers on the table that were given to others, where they are shared out (`shared`). Nothing is
 * read where everybody scores everything.
 */
export const elsewhere = (organizationId: string): Prisma.Sql => Prisma.sql`
    elsewhere as materialized (
      select k.id as "seatId", s.id as "submissionId" from seat k cross join lateral (
        select s.id from "Submission" s where k.shared and s."organizationId" = ${organizationId}::uuid and s."campaignId" = k."campaignId" and s.status = 'ELIGIBLE'
          and not exists (select from "Assignment" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id and a."seatId" = k.id)
        offset 0) s
      where (k.id, s.id) not in (select "seatId", "submissionId" from apart)
    )`;

/**
 * The head of every statement about the own queue: `seat`, the given seats with their campaign; `apart`, dossiers on the table
 * in which the seat has a hard conflict; `elsewhere`, those given to others; `gone`, those no longer on it; `begun`, the own sheets that are not void.
 */
export const ownHead = (ctx: Ctx, seatIds: readonly string[], campaigns: Prisma.Sql): Prisma.Sql => {
  const org = Prisma.sql`${ctx.actor.organizationId}::uuid`;
  return Prisma.sql`
    with seat as materialized (
      select s.id, s."campaignId", s."accountId", s."fullName", s."foldedName", s.seat, s."unitId", coalesce(u."foldedName", '') as "foldedUnitName", c."sameUnitRule" = 'HARD' as bound, c."scorersPerDossier" is not null as shared
      from "CouncilSeat" s join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId" and ${campaigns}
      left join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
      where s."organizationId" = ${org} and s."accountId" = ${ctx.actor.accountId}::uuid and s.id = any(${seatIds}::uuid[])
    ), apart as materialized (
      select k.id as "seatId", s.id as "submissionId" from (${hardConflicts(ctx.actor.organizationId, Prisma.sql`seat`)}) x join seat k on k.id = x."seatId" cross join lateral (
        select s.id from "Submission" s where s."organizationId" = ${org} and s.id = x."submissionId" and s."campaignId" = k."campaignId" and s.status = 'ELIGIBLE' limit 1) s
    ), ${elsewhere(ctx.actor.organizationId)}, gone as materialized (
      select k.id as "seatId", s.id as "submissionId" from seat k join "Submission" s on s."organizationId" = ${org} and s."campaignId" = k."campaignId" and s.status in ${offTheTable}
    ), begun as materialized (
      select h."seatId", h.status, h.round, h."submissionId" from seat k join "ScoreSheet" h on h."organizationId" = ${org} and h."seatId" = k.id and h.status in ('CLOSED', 'DRAFT')
    )`;
};

/** Numbers of the seat `k`: how many are to be scored, how many are closed and how many are begun. */
export const ownCounts = (ctx: Ctx): Prisma.Sql => Prisma.sql`
  (select count(*)::int from "Submission" s where s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = k."campaignId" and s.status = 'ELIGIBLE')
    - (select count(*)::int from apart a where a."seatId" = k.id) - (select count(*)::int from elsewhere e where e."seatId" = k.id) as need,
  ${begunOf(Prisma.sql`h.status = 'CLOSED'`)} as done, ${begunOf(Prisma.sql`h.status = 'DRAFT'`)} as drafts`;

/** How many of the own sheets of the seat `k` on the table are so. */
export const begunOf = (which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (select count(*)::int from begun h where h."seatId" = k.id and ${which}
    and (h."seatId", h."submissionId") not in (select "seatId", "submissionId" from apart union all select "seatId", "submissionId" from elsewhere union all select "seatId", "submissionId" from gone))`;

/** What the actor still has to score in one campaign. `next`: the first dossier whose sheet is not closed. */
export type OwnSheets = { id: string; title: string; scoringClosesAt: Date | null; need: number; done: number; next: string | null };

/** The campaigns being scored in which the actor has a scoring seat. */
export async function ownSheets(ctx: Ctx): Promise<OwnSheets[]> {
  const seatIds = ownSeatIds(ctx);
  if (seatIds.length === 0) return [];
  return readRows<OwnSheets>(ctx.db)`
    ${ownHead(ctx, seatIds, Prisma.sql`c.status = 'SCORING'`)}
    select c.id, c.title, c."scoringClosesAt", ${ownCounts(ctx)},
      (select s.id from "Submission" s where s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = k."campaignId" and s.status = 'ELIGIBLE'
        and (k.id, s.id) not in (select "seatId", "submissionId" from begun where status = 'CLOSED') and (k.id, s.id) not in (select "seatId", "submissionId" from apart union all select "seatId", "submissionId" from elsewhere)
        order by s."codeNumber" limit 1) as next
    from seat k join "Campaign" c on c."organizationId" = ${ctx.actor.organizationId}::uuid and c.id = k."campaignId" order by c.year desc, c.id desc`;
}
