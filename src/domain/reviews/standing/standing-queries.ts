import type { Ctx } from '@/domain/context';
import { eventReasons } from '@/domain/history/event-reasons';
import { eventWords } from '@/domain/history/labels';
import type { EventValue } from '@/domain/history/record-event';
import { type LocalDay, dayOf } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
import type { JudgedCampaign, PanelSeat } from '../panel';
import { compareCouncils, type CopyLine, problemAfter } from './compare';
import { loadStandingSeats, type StandingSeatRow } from './hold-standing';
import { type CopyFacts, standingVisibleTo } from './standing-policy';

export type StandingCouncilPage = {
  id: string; name: string; symbol: string; decisionNumber: string; decisionOn: LocalDay | null; termFrom: LocalDay | null; termTo: LocalDay | null;
  scan: { name: string; size: number } | null;
  seats: StandingSeatRow[];
};

const councilSelect = { id: true, name: true, symbol: true, decisionNumber: true, decisionOn: true, termFrom: true, termTo: true } as const;

/** The standing council with everyone who sits or sat in it; null before it is named, and for who does not keep it. */
export async function standingCouncilOf(ctx: Ctx): Promise<StandingCouncilPage | null> {
  const council = await ctx.db.standingCouncil.findFirst({ where: standingVisibleTo(ctx.actor), select: { ...councilSelect, scan: { select: { name: true, size: true } } } });
  if (!council) return null;
  const [decisionOn, termFrom, termTo] = [council.decisionOn, council.termFrom, council.termTo].map((date) => date && fromDateColumn(date));
  return { ...council, decisionOn: decisionOn ?? null, termFrom: termFrom ?? null, termTo: termTo ?? null, seats: await loadStandingSeats(ctx, council.id) };
}

/** The signed founding decision, for its download. */
export async function standingScanOf(ctx: Ctx) {
  const council = await ctx.db.standingCouncil.findFirst({ where: standingVisibleTo(ctx.actor), select: { scan: { select: { sha256: true, name: true, mime: true, size: true, scan: true } } } });
  return council?.scan ?? null;
}

export type StandingHistoryLine = { id: string; at: Date; actorName: string; words: string; about: string; why: string | null };

/** What was done to it, newest first; older lines stand in the history. */
export async function standingHistory(ctx: Ctx, council: Pick<StandingCouncilPage, 'id' | 'seats'>): Promise<StandingHistoryLine[]> {
  const { organizationId } = ctx.actor;
  const events = await ctx.db.event.findMany({ where: { organizationId, subjectType: 'standing_council', subjectId: council.id }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 50 });
  const whys = await eventReasons(ctx, events.map(({ id }) => id));
  const actors = await ctx.db.account.findMany({ where: { organizationId, id: { in: events.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, fullName: true } });
  const nameOf = new Map([...actors, ...council.seats].map(({ id, fullName }) => [id, fullName]));
  return events.map(({ id, at, actorId, kind, data: json }) => {
    const data = json as Record<string, EventValue>;
    return { id, at, actorName: nameOf.get(actorId ?? '') ?? '', words: eventWords(kind, data), about: nameOf.get(String(data.seatId ?? '')) ?? '', why: whys.get(id) ?? null };
  });
}

export type CouncilDifference = { council: { id: string; name: string; decisionNumber: string; decisionOn: Date | null; termTo: LocalDay | null }; lines: CopyLine[] };

/** What copying the standing council into this campaign would do today. */
export async function differencesOf(ctx: Ctx, seats: readonly Omit<PanelSeat, 'foldedUnitName'>[]): Promise<CouncilDifference | null> {
  const council = await ctx.db.standingCouncil.findFirst({ where: standingVisibleTo(ctx.actor), select: councilSelect });
  if (!council) return null;
  const lines = compareCouncils(await loadStandingSeats(ctx, council.id), seats.filter(({ endedAt }) => !endedAt), dayOf(ctx.now));
  return { council: { ...council, termTo: council.termTo && fromDateColumn(council.termTo) }, lines };
}

type Head = Pick<JudgedCampaign, 'id' | 'status' | 'councilName' | 'councilDecisionNumber' | 'councilDecisionOn'>;

export function copyFacts(campaign: Head, difference: CouncilDifference | null): CopyFacts {
  const sits = difference?.lines.some(({ kind }) => kind !== 'extra') ?? false;
  if (!difference || !sits) return { id: campaign.id, status: campaign.status, lines: null, headDiffers: false, problem: null };
  const { council, lines } = difference;
  const headDiffers = council.name !== campaign.councilName || council.decisionNumber !== campaign.councilDecisionNumber || council.decisionOn?.getTime() !== campaign.councilDecisionOn?.getTime();
  return { id: campaign.id, status: campaign.status, lines, headDiffers, problem: problemAfter(lines) };
}
