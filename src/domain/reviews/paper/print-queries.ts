import type { Ctx } from '@/domain/context';
import { forScorers } from '../blind-names';
import { conflictOf, isHard } from '../conflicts';
import { isAssigned, type JudgedCampaign, loadPanel, type PanelDossier, type PanelSeat, seenBy } from '../panel';
import { keepsSheets, scoringSeat, seesResults } from '../policy';
import { judgedCampaign, rubricOf, type RubricRow } from '../queries';
import type { Scores } from '../rubric';

type PrintedRow = Pick<PanelDossier, 'code' | 'title' | 'unitName'> & {
  /** The member does not score it. */
  apart: boolean;
  /** Null: to be filled in by hand. */
  scores: Scores | null; comment: string;
  /** 2: of the second round. */
  round: number;
};
export type PrintedMember = { id: string; fullName: string; seat: PanelSeat['seat']; rows: PrintedRow[] };
export type PrintedSheets = { campaign: JudgedCampaign; rubric: RubricRow[]; members: PrintedMember[] };

/** Blank sheets of one member, or of each; dossiers a member has to do with stand there as such. Only for who keeps the sheets. */
export async function blankPapers(ctx: Ctx, campaignId: string, seatId: string | null): Promise<PrintedSheets | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !keepsSheets(ctx.actor, campaign.id)) return null;
  const panel = seenBy(ctx, await loadPanel(ctx, campaign));
  const rubric = await rubricOf(ctx, campaignId);
  const { blind, rows } = await forScorers(ctx, campaign, panel.dossiers.map((dossier) => ({ ...dossier, submissionId: dossier.id })));
  const again = campaign.secondRoundFrom === null ? [] : await ctx.db.scoreSheet.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId, round: 2 }, select: { submissionId: true, seatId: true } });
  const rounds = new Map(again.map((sheet) => [`${sheet.submissionId}:${sheet.seatId}`, 2]));
  const members = panel.seats.filter((seat) => seat.scores && !seat.endedAt && (seatId === null || seat.id === seatId)).map((seat) => ({
    id: seat.id, fullName: seat.fullName, seat: seat.seat,
    rows: rows.filter((dossier) => isAssigned(dossier, seat.id)).flatMap(({ code, title, unitName, ...judged }) => {
      const apart = isHard(conflictOf(seat, judged, campaign.sameUnitRule));
      // Whoever scores blind is not told of it in their queue either.
      return apart && blind ? [] : [{ code, title, unitName: apart ? '' : unitName, apart, scores: null, comment: '', round: rounds.get(`${judged.id}:${seat.id}`) ?? 1 }];
    }),
  }));
  return members.length > 0 ? { campaign, rubric, members } : null;
}

/**
 * The closed sheets of one member with their scores, to be signed: for the member at any time, for who keeps the sheets only
 * once the scoring is closed and values may be known.
 */
export async function filledPapers(ctx: Ctx, campaignId: string, seatId: string): Promise<PrintedSheets | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) return null;
  const isOwn = scoringSeat(ctx.actor, campaign.id)?.id === seatId;
  if (!isOwn && !(keepsSheets(ctx.actor, campaign.id) && seesResults(ctx.actor, campaign))) return null;
  const panel = seenBy(ctx, await loadPanel(ctx, campaign));
  const seat = panel.seats.find(({ id, scores }) => id === seatId && scores);
  if (!seat) return null;
  const rubric = await rubricOf(ctx, campaignId);
  const shown = await forScorers(ctx, campaign, panel.dossiers.map((dossier) => ({ ...dossier, submissionId: dossier.id })));
  const dossiers = shown.rows.filter((dossier) => !isHard(conflictOf(seat, dossier, campaign.sameUnitRule)));
  const sheets = await ctx.db.scoreSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, seatId, status: 'CLOSED', submissionId: { in: dossiers.map(({ id }) => id) } },
    select: { submissionId: true, comment: true, round: true, scores: { select: { criterionId: true, value: true } } },
  });
  const sheetOf = new Map(sheets.map((sheet) => [sheet.submissionId, sheet]));
  const rows = dossiers.flatMap(({ id, code, title, unitName }): PrintedRow[] => {
    const sheet = sheetOf.get(id);
    return sheet ? [{ code, title, unitName, apart: false, scores: Object.fromEntries(sheet.scores.map(({ criterionId, value }) => [criterionId, value])), comment: sheet.comment, round: sheet.round }] : [];
  });
  return rows.length > 0 ? { campaign, rubric, members: [{ id: seat.id, fullName: seat.fullName, seat: seat.seat, rows }] } : null;
}
