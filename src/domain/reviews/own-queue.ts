import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { weightUnit } from '@/domain/campaigns/weight';
import { type Ctx, isBlindIn } from '@/domain/context';
import { withShownTitles } from './blind-names';
import { hiddenUnit, type QueueState } from './labels';
import { begunOf, ownCounts, ownHead, ownSeatIds } from './own-sheets';

/** A campaign whose dossiers the actor scores or has scored. */
export type Queue = {
  id: string; seatId: string; title: string; status: CampaignStatus; scoringClosesAt: Date | null;
  counts: Record<QueueState, number>;
  /** Drafts of the second round, counted among the drafts too. */
  second: number;
  /** What to go on with: a dossier not begun, counted from a place of one's own; when all are begun, the first draft. */
  next: { submissionId: string; code: string } | null;
};

/** What the queue is narrowed down to. */
export type QueueFilter = QueueState | 'second';

export type QueueItem = { /** To be scored once more. */ second: boolean; submissionId: string; code: string; title: string; unitName: string; state: QueueState; sameUnit: boolean; total: number | null };

type Head = Omit<Queue, 'counts' | 'second' | 'next'> & { need: number; done: number; drafts: number; again: number; apart: number; nextId: string | null; nextCode: string | null };

/** What the actor has to score, per campaign: those being scored now first. */
export async function ownQueues(ctx: Ctx): Promise<Queue[]> {
  const seatIds = ownSeatIds(ctx);
  if (seatIds.length === 0) return [];
  const { organizationId } = ctx.actor;
  const unbegun = (side: Prisma.Sql, place: Prisma.Sql): Prisma.Sql => Prisma.sql`(
        select s.id, s.code, ${place} from "Submission" s where c.status = 'SCORING' and s."organizationId" = ${organizationId}::uuid and s."campaignId" = c.id and s.status = 'ELIGIBLE'
          and s."codeNumber" ${side} (${ownStart(organizationId)})
          and (k.id, s.id) not in (select "seatId", "submissionId" from begun) and (k.id, s.id) not in (select "seatId", "submissionId" from apart union all select "seatId", "submissionId" from elsewhere)
        order by s."codeNumber" limit 1)`;
  const heads = await readRows<Head>(ctx.db)`
    ${ownHead(ctx, seatIds, Prisma.sql`c.status in ('SCORING', 'SCORED', 'PUBLISHED')`)}
    select c.id, k.id as "seatId", c.title, c.status::text as status, c."scoringClosesAt", ${ownCounts(ctx)}, ${begunOf(Prisma.sql`h.round = 2 and h.status = 'DRAFT'`)} as again,
      (select count(*)::int from apart a where a."seatId" = k.id) as apart, n.id as "nextId", n.code as "nextCode"
    from seat k join "Campaign" c on c."organizationId" = ${organizationId}::uuid and c.id = k."campaignId"
    left join lateral (
      select * from ((
        select s.id, s.code, 2 as place from begun h join "Submission" s on s."organizationId" = ${organizationId}::uuid and s.id = h."submissionId" and s.status = 'ELIGIBLE'
        where c.status = 'SCORING' and h."seatId" = k.id and h.status = 'DRAFT' and (k.id, s.id) not in (select "seatId", "submissionId" from apart union all select "seatId", "submissionId" from elsewhere) order by s."codeNumber" limit 1
      ) union all ${unbegun(Prisma.sql`>`, Prisma.sql`0`)} union all ${unbegun(Prisma.sql`<=`, Prisma.sql`1`)}) either order by place limit 1) n on true
    order by (c.status = 'SCORING') desc, c.year desc, c.id desc`;
  return heads.map(({ need, done, drafts, again, apart, nextId, nextCode, ...head }) => ({
    ...head,
    // Which dossiers somebody has a part in says whose they are.
    counts: { open: need - done - drafts, draft: drafts, closed: done, conflict: isBlindIn(ctx.actor, head.id) ? 0 : apart },
    second: again,
    next: nextId && nextCode ? { submissionId: nextId, code: nextCode } : null,
  }));
}

/** Where a member begins: somewhere else than the others, so that no dossier waits for everybody's last evening; always the same for one. */
const ownStart = (organizationId: string): Prisma.Sql => Prisma.sql`
  select abs(hashtext(k.id::text)::bigint) % greatest(max(m."codeNumber"), 1) from "Submission" m where m."organizationId" = ${organizationId}::uuid and m."campaignId" = c.id`;

/** One page of a queue, in the order of the codes. Hard conflicts stand there with code and title only. */
export async function queuePage(ctx: Ctx, queue: Pick<Queue, 'id' | 'seatId'>, state: QueueFilter | null, { skip, take }: { skip: number; take: number }): Promise<QueueItem[]> {
  const { organizationId } = ctx.actor;
  const blind = isBlindIn(ctx.actor, queue.id);
  const items = await readRows<QueueItem>(ctx.db)`
    ${ownHead(ctx, [queue.seatId], Prisma.sql`c.id = ${queue.id}::uuid`)},
    page as (
      select * from (
        select s.id, s.code, s."codeNumber", s.title, s."unitId", case
          when s.id in (select "submissionId" from apart) then 'conflict'
          when s.id in (select "submissionId" from begun where status = 'CLOSED') then 'closed'
          when s.id in (select "submissionId" from begun) then 'draft' else 'open' end as state,
          s.id in (select "submissionId" from begun where round = 2 and status = 'DRAFT') as second
        from "Submission" s where s."organizationId" = ${organizationId}::uuid and s."campaignId" = ${queue.id}::uuid and s.status = 'ELIGIBLE' and s.id not in (select "submissionId" from elsewhere)) q
      where not (${blind} and q.state = 'conflict') and (${state}::text is null or q.state = ${state}::text or (${state}::text = 'second' and q.second and q.state = 'draft')) order by q."codeNumber" limit ${take} offset ${skip}
    )
    select p.id as "submissionId", p.code, p.title, case when ${blind} then ${hiddenUnit} when p.state = 'conflict' then '' else u.name end as "unitName", p.state, p.second and p.state = 'draft' as second,
      not ${blind} and p.state <> 'conflict' and exists (select from "Author" a where a."organizationId" = ${organizationId}::uuid and a."submissionId" = p.id and ${notedAs(Prisma.sql`k`)}) as "sameUnit",
      case when p.state in ('draft', 'closed') then coalesce((select div(sum(r.weight::bigint * v.value) filter (where r.counted) + ${weightUnit / 2}::int, ${weightUnit}::int)::int from "ScoreSheet" h join "Score" v on v."organizationId" = h."organizationId" and v."sheetId" = h.id
        join "Criterion" r on r."organizationId" = v."organizationId" and r.id = v."criterionId" where h."organizationId" = ${organizationId}::uuid and h."submissionId" = p.id and h."seatId" = k.id), 0) end as total
    from page p cross join seat k join "Campaign" c on c."organizationId" = ${organizationId}::uuid and c.id = k."campaignId"
    join "Unit" u on u."organizationId" = ${organizationId}::uuid and u.id = p."unitId"
    order by p."codeNumber"`;
  return withShownTitles(ctx, queue.id, items);
}

/** A soft conflict as in conflicts.ts, of an author `a`, a campaign `c` and a seat. */
export const notedAs = (seat: Prisma.Sql): Prisma.Sql => Prisma.sql`((c."sameUnitRule" = 'SOFT' or (c."sameUnitRule" = 'OFF' and a."isCollective")) and ${sameUnitAs(seat)})`;

/** isSameUnit in authors.ts, of an author `a` and a seat. */
const sameUnitAs = (seat: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(a."unitId" = ${seat}."unitId" or ((a."unitId" is null or ${seat}."unitId" is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${seat}."foldedUnitName"))`;
