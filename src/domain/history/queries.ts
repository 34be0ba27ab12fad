import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { endOfDayExclusive, parseDay, startOfDay } from '@/domain/time/calendar';
import { apartFrom } from './apart';
import { eventReasons } from './event-reasons';
import { eventGroups, eventWords } from './labels';
import { readsAll, visibleTo } from './policy';
import type { EventValue } from './record-event';

export type HistoryFilter = { actorId?: string; group?: string; subjectId?: string; from?: string; to?: string };

export type HistoryLine = {
  id: string;
  at: Date;
  actorName: string | null;
  words: string;
  /** As the person wrote it when they did it; null where nothing had to be said. */
  why: string | null;
  subjectType: string;
  subjectId: string;
  /** The name of a person or unit, the code of a dossier, the title of a campaign; null where it has none. */
  subjectName: string | null;
};

/** What happened, newest first, 50 a page. */
export async function listHistory(ctx: Ctx, filter: HistoryFilter, page: number): Promise<{ lines: HistoryLine[]; total: number }> {
  const apart = readsAll(ctx.actor) ? await apartFrom(ctx) : [];
  const where: Prisma.EventWhereInput = { AND: [visibleTo(ctx.actor, apart), ...(await otherSheets(ctx)), ...conditions(filter)] };
  const [events, total] = await Promise.all([
    ctx.db.event.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], skip: (page - 1) * 50, take: 50 }),
    ctx.db.event.count({ where }),
  ]);
  const [actors, subjects, whys] = await Promise.all([
    namesOf(ctx, 'account', events.flatMap((event) => event.actorId ?? [])),
    subjectNames(ctx, events),
    eventReasons(ctx, events.map(({ id }) => id)),
  ]);
  const lines = events.map((event) => ({
    id: event.id,
    at: event.at,
    actorName: event.actorId ? (actors.get(event.actorId) ?? null) : null,
    // Of how many, too, counts those the reader has a part in.
    words: eventWords(event.kind, apart.length > 0 && event.kind === 'session.closed' ? {} : (event.data as Record<string, EventValue>)),
    why: whys.get(event.id) ?? null,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    subjectName: subjects.get(event.subjectId) ?? null,
  }));
  return { lines, total };
}

/** An admin who scores reads of no other sheet while scoring goes on, least of all why one was opened again. */
async function otherSheets(ctx: Ctx): Promise<Prisma.EventWhereInput[]> {
  const { organizationId, accountId, seats } = ctx.actor;
  const scored = seats.filter((seat) => seat.scores).map(({ campaignId }) => campaignId);
  if (!readsAll(ctx.actor) || scored.length === 0) return [];
  const scoring = await ctx.db.campaign.findMany({ where: { organizationId, id: { in: scored }, status: 'SCORING' }, select: { id: true } });
  return scoring.length > 0 ? [{ NOT: { campaignId: { in: scoring.map(({ id }) => id) }, actorId: { not: accountId }, kind: { startsWith: 'sheet.' } } }] : [];
}

function conditions({ actorId, group, subjectId, from, to }: HistoryFilter): Prisma.EventWhereInput[] {
  const prefixes = eventGroups.find((each) => each.key === group)?.prefixes;
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  return [
    isId(actorId) ? { actorId } : {},
    isId(subjectId) ? { subjectId } : {},
    prefixes ? { OR: prefixes.map((prefix) => ({ kind: { startsWith: prefix } })) } : {},
    first ? { at: { gte: startOfDay(first) } } : {},
    last ? { at: { lt: endOfDayExclusive(last) } } : {},
  ];
}

async function subjectNames(ctx: Ctx, events: readonly { subjectType: string; subjectId: string }[]): Promise<Map<string, string>> {
  const types = ['account', 'unit', 'submission', 'campaign'] as const;
  const maps = await Promise.all(
    types.map((type) => namesOf(ctx, type, events.filter((event) => event.subjectType === type).map((event) => event.subjectId))),
  );
  return new Map(maps.flatMap((map) => [...map]));
}

/** Payloads hold ids only, so names are looked up: a corrected name shows corrected, an erased one is gone here too. */
async function namesOf(ctx: Ctx, type: 'account' | 'unit' | 'submission' | 'campaign', ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { organizationId: ctx.actor.organizationId, id: { in: [...new Set(ids)] } };
  if (type === 'account') return named(await ctx.db.account.findMany({ where, select: { id: true, fullName: true } }), (row) => row.fullName);
  if (type === 'unit') return named(await ctx.db.unit.findMany({ where, select: { id: true, name: true } }), (row) => row.name);
  if (type === 'campaign') return named(await ctx.db.campaign.findMany({ where, select: { id: true, title: true } }), (row) => row.title);
  // A dossier by its code only: a draft's title is its author's.
  return named(await ctx.db.submission.findMany({ where, select: { id: true, code: true } }), (row) => row.code ?? '');
}

const named = <T extends { id: string }>(rows: readonly T[], name: (row: T) => string): Map<string, string> =>
  new Map(rows.flatMap((row) => (name(row) ? [[row.id, name(row)] as const] : [])));
