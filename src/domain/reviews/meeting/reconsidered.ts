import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import type { JudgedCampaign, PanelDossier } from '../panel';

// After publication the council meets on nothing but what was scored once more for a kiến nghị. Asked of the relation alone:
// how that goes on is the matter of recognition.

/** Not concluded in another meeting, unless to be seen again. */
const stillToConclude = (meetingId: string | null) => ({
  result: { isNot: null },
  meetingItems: { none: { meetingId: meetingId ? { not: meetingId } : undefined, conclusion: { not: null }, NOT: { conclusion: 'REVISIT' as const } } },
});

type Published = Pick<JudgedCampaign, 'id' | 'status'>;

/** Of a meeting `m`: something on its agenda had new points when it was planned, and they are not published yet. */
export const metAnewSql = Prisma.sql`exists (select from "MeetingItem" i
  join "Reconsideration" r on r."organizationId" = i."organizationId" and r."submissionId" = i."submissionId" and r.status = 'SCORED' and r."scoredAt" <= m."createdAt"
  where i."organizationId" = m."organizationId" and i."meetingId" = m.id)`;

/** A campaign `k` whose meeting `m` may go on. */
export const goesOnSql = Prisma.sql`(k.status = 'SCORED' or (k.status = 'PUBLISHED' and ${metAnewSql}))`;

/** Meetings that are not over; of a published campaign those on new points alone. */
export async function openMeetings(ctx: Ctx, { id, status }: Published): Promise<number> {
  const [row] = await readRows<{ open: number }>(ctx.db)`
    select count(*)::int as open from "Meeting" m where m."organizationId" = ${ctx.actor.organizationId}::uuid and m."campaignId" = ${id}::uuid and m."closedAt" is null
      ${status === 'PUBLISHED' ? Prisma.sql`and ${metAnewSql}` : Prisma.empty}`;
  return row?.open ?? 0;
}

export async function isMetAnew(ctx: Ctx, { status }: Published, meetingId: string): Promise<boolean> {
  if (status !== 'PUBLISHED') return false;
  const [row] = await readRows<{ anew: boolean }>(ctx.db)`
    select ${metAnewSql} as anew from "Meeting" m where m."organizationId" = ${ctx.actor.organizationId}::uuid and m.id = ${meetingId}::uuid`;
  return row?.anew ?? false;
}

/** What may be on the agenda. `meetingId`: what this meeting itself concluded stays on it. */
export async function onTheAgenda(ctx: Ctx, { id, status }: Published, meetingId: string | null): Promise<Prisma.SubmissionWhereInput> {
  if (status !== 'PUBLISHED') return stillToConclude(meetingId);
  const rows = await readRows<{ id: string }>(ctx.db)`
    select r."submissionId" as id from "Reconsideration" r
    where r."organizationId" = ${ctx.actor.organizationId}::uuid and r."campaignId" = ${id}::uuid and r.status = 'SCORED'
      and not exists (select from "MeetingItem" i join "Meeting" e on e."organizationId" = i."organizationId" and e.id = i."meetingId" and e."createdAt" >= r."scoredAt" and e."cancelledAt" is null
        where i."organizationId" = r."organizationId" and i."submissionId" = r."submissionId" and i.conclusion is not null and i.conclusion <> 'REVISIT' and e.id is distinct from ${meetingId}::uuid)`;
  return { id: { in: rows.map((row) => row.id) } };
}

/** A dossier whose new points wait for the council; what is published again is met on no more, though the meeting held others too. */
export async function waitsAnew(ctx: Ctx, { status }: Published, submissionId: string): Promise<boolean> {
  if (status !== 'PUBLISHED') return true;
  return (await ctx.db.reconsideration.count({ where: { organizationId: ctx.actor.organizationId, submissionId, status: 'SCORED' } })) > 0;
}

/** Who stepped out of the new scoring leaves the room like any other. Nothing is asked before publication. */
export async function withSteppedOut(ctx: Ctx, { status }: Pick<Published, 'status'>, dossiers: readonly PanelDossier[]): Promise<PanelDossier[]> {
  if (status !== 'PUBLISHED' || dossiers.length === 0) return [...dossiers];
  const rows = await ctx.db.reconsideration.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId: { in: dossiers.map(({ id }) => id) } }, orderBy: { openedAt: 'asc' },
    select: { submissionId: true, again: { where: { steppedOutAt: { not: null } }, select: { seatId: true } } },
  });
  // The newest of a dossier says who is out, also when it was stopped: who was, is in the next one too.
  const outOf = new Map(rows.map(({ submissionId, again }) => [submissionId, again.map(({ seatId }) => seatId)]));
  return dossiers.map((dossier) => ({ ...dossier, declaredSeats: new Set([...dossier.declaredSeats, ...(outOf.get(dossier.id) ?? [])]) }));
}

export type NewPoints = { mean: number | null; rank: number | null; passed: boolean; computedAt: Date };

/** Of a meeting `m` and a dossier: whose new points it was planned on, though they were given up afterwards. */
export const plannedOnSql = Prisma.sql`(r."scoredAt" <= m."createdAt" and (r."cancelledAt" is null or r."cancelledAt" > m."createdAt"))`;

/** The points on which a meeting of a published campaign was planned, by dossier. */
export async function pointsMetOn(ctx: Ctx, { status }: Published, meetingId: string): Promise<Map<string, NewPoints>> {
  if (status !== 'PUBLISHED') return new Map();
  const rows = await readRows<Omit<NewPoints, 'computedAt'> & { submissionId: string; computedAt: Date }>(ctx.db)`
    select r."submissionId", r.mean, r.rank, r.passed, r."scoredAt" as "computedAt" from "Meeting" m
    join "MeetingItem" i on i."organizationId" = m."organizationId" and i."meetingId" = m.id
    join "Reconsideration" r on r."organizationId" = i."organizationId" and r."submissionId" = i."submissionId" and ${plannedOnSql}
    where m."organizationId" = ${ctx.actor.organizationId}::uuid and m.id = ${meetingId}::uuid`;
  return new Map(rows.map(({ submissionId, ...points }) => [submissionId, points]));
}
