import * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { typed } from '@/domain/input';
import { Refusal } from '@/domain/refusal';
import { conflictOf, isHard, type Judged } from '@/domain/reviews/conflicts';
import { loadSeats, type PanelSeat } from '@/domain/reviews/panel';
import type { Scores } from '@/domain/reviews/rubric';
import type { ValidSheet } from '@/domain/reviews/scoring';
import { type Appealed, findAppealed } from '../appeals/load-appeal';
import type { AgainFacts, AgainSheetFacts } from './again-policy';

const scoresShape = z.record(typed(64), z.number().int());
/** The JSON of a sheet's points. */
export const readSheet = (json: unknown): Scores => scoresShape.parse(json);

/** A frozen sheet with what its member gives now. */
export type AgainSheet = {
  id: string; seat: PanelSeat; version: number; first: Scores; firstComment: string; scores: Scores; comment: string; savedAt: Date;
  closedAt: Date | null; paperSignedOn: Date | null; stepOutReason: string; ended: boolean;
  /** Out on their own word, or on somebody else's; `before`: since an earlier reconsideration that was stopped. */
  steppedOut: { own: boolean; before: boolean } | null;
  /** A hard conflict as of today; `conflicted`: that, or stepped out. */
  hard: boolean; conflicted: boolean;
  /** In the points that were counted, as it was then. */
  counted: boolean;
};
export type LoadedAgain = NonNullable<Awaited<ReturnType<typeof findAgain>>>;

/** As of today, whoever it was when the first result was counted. */
export const isOut = (seat: PanelSeat, dossier: Judged, rule: Appealed['campaign']['sameUnitRule']): boolean => isHard(conflictOf(seat, dossier, rule));

/** The reconsideration of one dossier that was not cancelled, as far as kiến nghị go; null for who stands on no side of it. */
export async function findAgain(ctx: Ctx, submissionId: string) {
  const dossier = await findAppealed(ctx, submissionId);
  if (!dossier) return null;
  const { organizationId } = ctx.actor;
  const row = await ctx.db.reconsideration.findFirst({
    where: { organizationId, submissionId, status: { not: 'CANCELLED' } },
    include: { again: true, appeal: { select: { id: true, status: true, version: true, followNumber: true, followOn: true, followScanId: true } } },
  });
  if (!row) return null;
  const seats = await loadSeats(ctx, dossier.campaignId);
  const { again, sheets: sheetsCounted, ...rest } = row;
  const sheets = seats.flatMap((seat): AgainSheet[] => again.filter(({ seatId }) => seatId === seat.id).map(({ firstScores, scores, steppedOutAt, steppedOutById, ...sheet }) => {
    const hard = isOut(seat, dossier.judged, dossier.campaign.sameUnitRule);
    return {
      ...sheet, seat, first: readSheet(firstScores), scores: readSheet(scores), ended: seat.endedAt !== null, hard, conflicted: steppedOutAt !== null || hard,
      steppedOut: steppedOutAt && { own: isOwnWord({ steppedOutById }, seat), before: steppedOutAt < row.openedAt },
    };
  }));
  const conclusion = rest.scoredAt ? await concludedOn(ctx, submissionId, rest.scoredAt) : null;
  const meeting = rest.scoredAt ? await meetsOn(ctx, submissionId, rest.scoredAt) : false;
  const facts: AgainFacts = { side: dossier.side, status: rest.status, others: rest.others, closed: sheets.filter(({ closedAt, conflicted }) => closedAt && !conflicted).length, conclusion: conclusion?.conclusion ?? null, meeting, revoked: dossier.recognition.revokedAt !== null };
  return { ...rest, sheetsCounted, dossier, seats, sheets, facts, met: conclusion };
}

/** What the council concluded at a meeting on the new points, once that is over. `until`: of points that were given up then. */
export async function concludedOn(ctx: Ctx, submissionId: string, scoredAt: Date, until?: Date) {
  const item = await ctx.db.meetingItem.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId, conclusion: { not: null }, meeting: { is: { createdAt: { gte: scoredAt, lt: until }, closedAt: { not: null }, cancelledAt: null } } },
    orderBy: { concludedAt: 'desc' }, select: { conclusion: true, text: true, reason: true, votesFor: true, countedOf: true, meeting: { select: { startsAt: true } } },
  });
  return item;
}

/** The council is at it: such a meeting was planned and is not over. */
async function meetsOn(ctx: Ctx, submissionId: string, scoredAt: Date): Promise<boolean> {
  const open = { createdAt: { gte: scoredAt }, closedAt: null, cancelledAt: null };
  return (await ctx.db.meetingItem.count({ where: { organizationId: ctx.actor.organizationId, submissionId, meeting: { is: open } } })) > 0;
}

/** The same with its row locked: who closes a sheet and who counts come one after the other. @throws Refusal 'not_found' */
export async function holdAgain(ctx: Ctx, submissionId: string): Promise<LoadedAgain> {
  if (!isId(submissionId)) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  await ctx.db.$queryRaw`select 1 from "Reconsideration" where "organizationId" = ${organizationId}::uuid and "submissionId" = ${submissionId}::uuid and status <> 'CANCELLED' for update`;
  const found = await findAgain(ctx, submissionId);
  if (!found) throw new Refusal('not_found');
  return found;
}

export const sheetOfSeat = ({ status, sheets }: Pick<LoadedAgain, 'status' | 'sheets'>, seatId: string | undefined): { sheet: AgainSheet | null; facts: AgainSheetFacts } => {
  const sheet = sheets.find(({ seat }) => seat.id === seatId) ?? null;
  return { sheet, facts: { status, sheet: sheet && stateOf(sheet) } };
};

/** One sheet as the rules ask for it. */
export const stateOf = ({ seat, ended, conflicted, hard, closedAt, steppedOut }: Pick<AgainSheet, 'seat' | 'ended' | 'conflicted' | 'hard' | 'closedAt' | 'steppedOut'>) => ({ seatId: seat.id, ended, conflicted, hard, closedAt, steppedOut });

/** Said by the member and by nobody else for them. What was written down before it was kept by whom counts as that. */
export const isOwnWord = ({ steppedOutById }: { steppedOutById: string | null }, { accountId }: Pick<PanelSeat, 'accountId'>): boolean => steppedOutById === null || steppedOutById === accountId;

/** The sheets that stand: closed anew, or as they were published; of nobody who has to do with the dossier. */
export const standingNow = (sheets: readonly AgainSheet[]): ValidSheet[] =>
  sheets.flatMap(({ seat, conflicted, closedAt, scores, first }) => (conflicted || !seat.scores ? [] : [{ seatId: seat.id, scores: closedAt ? scores : first }]));

/** Who may close again and has not. */
export const unfinished = (sheets: readonly AgainSheet[]): AgainSheet[] => sheets.filter(({ closedAt, conflicted, ended }) => !closedAt && !conflicted && !ended);
