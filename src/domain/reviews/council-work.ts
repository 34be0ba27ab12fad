import { Prisma } from '@/generated/prisma/client';
import { type Ctx, hasRole, isOffice } from '@/domain/context';
import { type OpeningFacts, scoringSeat } from './policy';
import { hardConflicts } from './seat-conflicts';

type Count = { need: number; done: number };

/** One campaign of the council as /home needs it: numbers only. */
export type CouncilWork = OpeningFacts & {
  title: string;
  /** The actor's own sheets. `next`: the first dossier whose sheet is not closed. */
  own: (Count & { next: string | null }) | null;
  /** The sheets of every scoring member, for who keeps them. */
  members: Count[] | null;
};

type Row = Omit<CouncilWork, 'own' | 'members'> & { seats: (Count & { mine: boolean; next: string | null })[] };

/**
 * The campaigns in which the council waits for the actor: to score, to keep the sheets, to open the scoring. One statement that
 * counts on indexes and takes away the few dossiers that do not count; with 5.000 dossiers none of them is read one by one.
 * Seats and roles name the campaigns here as in campaignsJudgedBy; dossiers hidden from a keeper are those of isHiddenFrom.
 */
export async function councilWork(ctx: Ctx): Promise<CouncilWork[]> {
  const { organizationId, accountId, foldedName, unitId, foldedUnitName, seats } = ctx.actor;
  const office = isOffice(ctx.actor);
  const opens = office || hasRole(ctx.actor, 'admin');
  const own = seats.flatMap(({ id, campaignId }) => (scoringSeat(ctx.actor, campaignId)?.id === id ? [id] : []));
  const kept = seats.filter(({ seat }) => seat === 'secretary' || seat === 'assistant').map((seat) => seat.campaignId);
  if (!opens && own.length === 0 && kept.length === 0) return [];
  const org = Prisma.sql`${organizationId}::uuid`;
  const viewer = Prisma.sql`(select ${organizationId}::uuid as id, ${accountId}::uuid as "accountId", ${foldedName} as "foldedName", ${unitId}::uuid as "unitId", ${foldedUnitName} as "foldedUnitName", false as bound)`;
  const rows = await ctx.db.$queryRaw<Row[]>`
    with c as materialized (
      select * from "Campaign" where "organizationId" = ${org} and (
        (status = 'SCORING' and (${office} or id = any(${kept}::uuid[]) or id in (select "campaignId" from "CouncilSeat" where "organizationId" = ${org} and id = any(${own}::uuid[]))))
        or (${opens} and status = 'LAUNCHED' and "submissionClosesAt" <= ${ctx.now.toISOString()}::timestamptz))
    ), seat as materialized (
      select s.id, s."campaignId", s."accountId", s."foldedName", s."unitId", coalesce(u."foldedName", '') as "foldedUnitName", c."sameUnitRule" = 'HARD' as bound,
        s.id = any(${own}::uuid[]) as owned, ${office} or c.id = any(${kept}::uuid[]) as kept
      from c join "CouncilSeat" s on s."organizationId" = ${org} and s."campaignId" = c.id and s.scores and s."endedAt" is null
      left join "Unit" u on u."organizationId" = ${org} and u.id = s."unitId"
      where c.status = 'SCORING' and (s.id = any(${own}::uuid[]) or ${office} or c.id = any(${kept}::uuid[]))
    ), conflict as materialized (${hardConflicts(organizationId, Prisma.sql`seat`)}
    ), hidden as materialized (
      select "submissionId" from (${hardConflicts(organizationId, viewer)}) v where ${office} or ${kept.length > 0}
      union select "submissionId" from "ConflictDeclaration"
        where "organizationId" = ${org} and "seatId" = any(${seats.map((seat) => seat.id)}::uuid[]) and "withdrawnAt" is null
    ), list as materialized (
      select id, "campaignId", true as mine from seat where owned union all select id, "campaignId", false from seat where kept
    ), apart as materialized (
      select l.id, l.mine, x."submissionId" from list l join conflict x on x."seatId" = l.id
      union select l.id, l.mine, h."submissionId" from list l cross join hidden h where not l.mine
    ), closed as materialized (
      select h."seatId", h."submissionId" from list l join "ScoreSheet" h on h."organizationId" = ${org} and h."seatId" = l.id and h.status = 'CLOSED' where l.mine
    ), uncounted as materialized (
      select a.id, a.mine, a."submissionId" from apart a
      union select l.id, l.mine, s.id from list l join "Submission" s on s."organizationId" = ${org} and s."campaignId" = l."campaignId"
        and s.status in ('FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'WITHDRAWN')
    ), total as materialized (
      select c.id, (select count(*)::int from "Submission" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.status = 'ELIGIBLE') as eligible from c
    ), counted as (
      select l.id, l."campaignId", l.mine,
        t.eligible - (select count(*)::int from apart a join "Submission" s on s."organizationId" = ${org} and s.id = a."submissionId" and s."campaignId" = l."campaignId" and s.status = 'ELIGIBLE'
          where a.id = l.id and a.mine = l.mine) as need,
        (select count(*)::int from "ScoreSheet" h where h."organizationId" = ${org} and h."seatId" = l.id and h.status = 'CLOSED')
          - (select count(*)::int from uncounted n join "ScoreSheet" h on h."organizationId" = ${org} and h."submissionId" = n."submissionId" and h."seatId" = l.id and h.status = 'CLOSED'
            where n.id = l.id and n.mine = l.mine) as done,
        case when l.mine then (select s.id from "Submission" s where s."organizationId" = ${org} and s."campaignId" = l."campaignId" and s.status = 'ELIGIBLE'
          and (l.id, s.id) not in (select "seatId", "submissionId" from closed) and (l.id, s.id) not in (select id, "submissionId" from apart where mine)
          order by s."codeNumber" limit 1) end as next
      from list l join total t on t.id = l."campaignId"
    )
    select c.id, c.status::text as status, c.title, c."submissionClosesAt", c."scoringClosesAt", c."minSheets", c."passMark", t.eligible,
      (select count(*)::int from "Submission" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.status in ('FILED', 'SCREENING', 'RETURNED', 'REFILED')) as pending,
      (select count(*)::int from "CouncilSeat" s where s."organizationId" = ${org} and s."campaignId" = c.id and s.scores and s."endedAt" is null) as scorers,
      (select coalesce(sum("maxScore"), 0)::int from "Criterion" r where r."organizationId" = ${org} and r."campaignId" = c.id) as "maxTotal",
      coalesce((select json_agg(json_build_object('mine', k.mine, 'need', k.need, 'done', k.done, 'next', k.next)) from counted k where k."campaignId" = c.id), '[]') as seats
    from c join total t on t.id = c.id order by c.year desc, c.id desc`;
  const keeps = ({ id, status }: Row) => status === 'SCORING' && (office || kept.includes(id));
  return rows.map(({ seats: counts, ...row }) => ({
    ...row,
    own: counts.find((each) => each.mine) ?? null,
    members: keeps({ ...row, seats: counts }) ? counts.filter((each) => !each.mine) : null,
  }));
}
