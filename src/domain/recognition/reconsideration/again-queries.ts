import type { MeetingConclusion, OthersDecision } from '@/generated/prisma/enums';
import { fromDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { type JudgedCampaign, loadPanel, seenBy } from '@/domain/reviews/panel';
import { scoringSeat, seatsIn } from '@/domain/reviews/policy';
import { judgedCampaign, readCriteria, rubricOf, type RubricRow } from '@/domain/reviews/queries';
import type { CriterionMean } from '@/domain/reviews/scoring';
import type { LocalDay } from '@/domain/time/calendar';
import type { Appealed } from '../appeals/load-appeal';
import { type Effect, readEffects } from './effects';
import { type AgainSheet, concludedOn, findAgain, type LoadedAgain, unfinished } from './load-again';

type Points = { mean: number | null; sheets: number; passed: boolean; tier: string; rank: number | null; tied: number; criteria: CriterionMean[] };
export type OtherDossier = Effect & { code: string; title: string };

/** One that was stopped. `sheets` null: before anything was counted; `conclusion`: of the council, on those points. */
export type EarlierAgain = { cancelledAt: Date; by: string; reason: string; sheets: number | null; mean: number | null; conclusion: MeetingConclusion | null };

/** What the council's side reads. `sheet.scores` of others only once the points are counted. */
export type AgainBoard = {
  sheets: (Omit<AgainSheet, 'scores' | 'comment' | 'firstComment' | 'stepOutReason'> & { own: boolean; now: AgainSheet['scores'] | null })[];
  /** Those of the same dossier that were stopped, the first one first. */
  earlier: EarlierAgain[];
  unfinished: number; rubric: RubricRow[]; first: Points | null; anew: Points | null;
  others: { rows: OtherDossier[]; decision: OthersDecision | null; text: string };
  /** The own sheet, filled as it was left. */
  own: AgainSheet | null;
  /** Scores in this campaign and so types in nobody's paper. */
  scorer: boolean;
};

export type AgainPage = {
  dossier: Appealed; again: Pick<LoadedAgain, 'id' | 'status' | 'version' | 'reason' | 'openedAt' | 'scoredAt' | 'publishedAt' | 'publishReason' | 'signerName' | 'firstOutcome' | 'outcome' | 'facts' | 'met' | 'campaignId'>;
  openedBy: string; paper: { number: string; on: LocalDay | null } | null;
  /** Null: on the side of the authors, who read what was decided and nothing of how. */
  board: AgainBoard | null;
};

/** The page of one reconsideration; null for whoever stands on no side of the kiến nghị, and where there is none. */
export async function againPage(ctx: Ctx, submissionId: string): Promise<AgainPage | null> {
  const again = await findAgain(ctx, submissionId);
  if (!again) return null;
  const { dossier, appeal } = again;
  const person = await ctx.db.account.findFirst({ where: { organizationId: ctx.actor.organizationId, id: again.openedById }, select: { fullName: true } });
  const page = {
    dossier, again, openedBy: person?.fullName ?? '',
    paper: again.status === 'PUBLISHED' ? { number: appeal.followNumber, on: appeal.followOn && fromDateColumn(appeal.followOn) } : null,
  };
  if (dossier.side === 'AUTHORS') return { ...page, board: null };
  const campaign = await judgedCampaign(ctx, again.campaignId);
  return campaign && { ...page, board: await boardOf(ctx, campaign, again) };
}

async function boardOf(ctx: Ctx, campaign: JudgedCampaign, again: LoadedAgain): Promise<AgainBoard> {
  const own = new Set(seatsIn(ctx.actor, campaign.id).map(({ id }) => id));
  const counted = again.status !== 'SCORING';
  const rubric = await rubricOf(ctx, campaign.id);
  const kept = await ctx.db.result.findFirst({ where: { organizationId: ctx.actor.organizationId, submissionId: again.submissionId } });
  return {
    sheets: again.sheets.map(({ scores, comment: _comment, firstComment: _first, stepOutReason: _why, ...sheet }) => ({ ...sheet, own: own.has(sheet.seat.id), now: sheet.counted ? (sheet.closedAt ? scores : sheet.first) : null })),
    earlier: await earlierOf(ctx, again.submissionId), unfinished: unfinished(again.sheets).length, rubric,
    first: kept && { ...kept, criteria: readCriteria(kept.criteria) },
    anew: counted ? { mean: again.mean, sheets: again.sheetsCounted ?? 0, passed: again.passed ?? false, tier: again.tier, rank: again.rank, tied: again.tied ?? 0, criteria: readCriteria(again.criteria ?? []) } : null,
    others: { rows: counted ? await othersOf(ctx, campaign, readEffects(again.effects ?? [])) : [], decision: again.others, text: again.othersText },
    own: again.sheets.find(({ seat }) => own.has(seat.id)) ?? null,
    scorer: scoringSeat(ctx.actor, campaign.id) !== null,
  };
}

/** Points that were put aside are read beside the next ones: nobody stops until a result suits. */
async function earlierOf(ctx: Ctx, submissionId: string): Promise<EarlierAgain[]> {
  const { organizationId } = ctx.actor;
  const rows = await ctx.db.reconsideration.findMany({ where: { organizationId, submissionId, status: 'CANCELLED' }, orderBy: { openedAt: 'asc' }, select: { cancelledAt: true, cancelledById: true, cancelReason: true, scoredAt: true, sheets: true, mean: true } });
  const people = await ctx.db.account.findMany({ where: { organizationId, id: { in: rows.flatMap(({ cancelledById }) => cancelledById ?? []) } }, select: { id: true, fullName: true } });
  const earlier: EarlierAgain[] = [];
  for (const { cancelledAt, cancelledById, cancelReason, scoredAt, sheets, mean } of rows) {
    const met = scoredAt && cancelledAt ? await concludedOn(ctx, submissionId, scoredAt, cancelledAt) : null;
    if (cancelledAt) earlier.push({ cancelledAt, by: people.find(({ id }) => id === cancelledById)?.fullName ?? '', reason: cancelReason, sheets, mean, conclusion: met?.conclusion ?? null });
  }
  return earlier;
}

/** With their codes; a dossier this reader has to do with is not there, nor in any count. */
async function othersOf(ctx: Ctx, campaign: JudgedCampaign, effects: readonly Effect[]): Promise<OtherDossier[]> {
  if (effects.length === 0) return [];
  const panel = await loadPanel(ctx, campaign);
  const seen = new Map(seenBy(ctx, panel).dossiers.map((dossier) => [dossier.id, dossier]));
  return effects.flatMap((effect) => {
    const dossier = seen.get(effect.submissionId);
    return dossier ? [{ ...effect, code: dossier.code, title: dossier.title }] : [];
  });
}
