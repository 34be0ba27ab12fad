import type { Ctx } from '@/domain/context';
import { closedSheets } from './close-scoring';
import { conflictOf, isHard } from './conflicts';
import { type JudgedCampaign, loadDossiers, loadPanel, type PanelDossier, type PanelSeat, seenBy } from './panel';
import { seesResults } from './policy';
import { judgedCampaign, rankedResults, type ResultRow, type RubricRow, rubricOf } from './queries';
import { spreadOf, sumScores, wideSpread } from './scoring';

/** A member's total in hundredths; 'x' has a conflict, '-' closed no sheet. */
export type Cell = number | 'x' | '-';
export type MatrixRow = ResultRow & { cells: Cell[]; spread: number | null };
export type Matrix = { campaign: JudgedCampaign; seats: { id: string; fullName: string; seat: PanelSeat['seat'] }[]; rubric: RubricRow[]; maxTotal: number; wideFrom: number; rows: MatrixRow[] };

/** Dossiers × members after scoring is closed, best first; null before, or for who may not see it. */
export async function scoreMatrix(ctx: Ctx, campaignId: string): Promise<Matrix | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesResults(ctx.actor, campaign)) return null;
  const [panel, results, closed, rubric] = await Promise.all([loadPanel(ctx, campaign), rankedResults(ctx, campaignId), closedSheets(ctx, campaignId), rubricOf(ctx, campaignId)]);
  const seen = seenBy(ctx, panel);
  const dossierOf = new Map(seen.dossiers.map((dossier) => [dossier.id, dossier]));
  const seats = panel.seats.filter((seat) => seat.scores && (!seat.endedAt || [...closed.values()].some((sheets) => sheets.some((sheet) => sheet.seatId === seat.id))));
  const rows = results.flatMap((result) => {
    const dossier = dossierOf.get(result.submissionId);
    if (!dossier) return [];
    const cells = seats.map((seat) => cellOf(campaign, seat, dossier, totalsOf(closed.get(dossier.id) ?? [])));
    return [{ ...result, cells, spread: spreadOf(cells.filter((cell): cell is number => typeof cell === 'number')) }];
  });
  const maxTotal = rubric.reduce((sum, { maxScore }) => sum + maxScore, 0);
  return { campaign, seats: seats.map(({ id, fullName, seat }) => ({ id, fullName, seat })), rubric, maxTotal, wideFrom: wideSpread(maxTotal), rows };
}

const totalsOf = (sheets: readonly { seatId: string; scores: Readonly<Record<string, number>> }[]): Map<string, number> =>
  new Map(sheets.map(({ seatId, scores }) => [seatId, sumScores(scores)]));

export function cellOf(campaign: JudgedCampaign, seat: PanelSeat, dossier: PanelDossier, totals: ReadonlyMap<string, number>): Cell {
  if (isHard(conflictOf(seat, dossier, campaign.sameUnitRule))) return 'x';
  return totals.get(seat.id) ?? '-';
}

/** Every valid sheet with every score, in the order of the matrix: with it anybody can recompute the results. */
export async function exportedSheets(ctx: Ctx, campaignId: string) {
  const matrix = await scoreMatrix(ctx, campaignId);
  if (!matrix) return null;
  const [closed, dossiers] = await Promise.all([closedSheets(ctx, campaignId), loadDossiers(ctx, { campaignId })]);
  const dossierOf = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const sheets = matrix.rows.flatMap((row) =>
    matrix.seats.flatMap((seat, index) => {
      if (row.cells[index] === 'x' || !dossierOf.has(row.submissionId)) return [];
      const sheet = (closed.get(row.submissionId) ?? []).find((each) => each.seatId === seat.id);
      return sheet ? [{ code: row.code, title: row.title, member: seat.fullName, scores: sheet.scores }] : [];
    }),
  );
  return { matrix, sheets };
}
