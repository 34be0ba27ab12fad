import type { Counting } from '@/domain/campaigns/counting';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { totalOf } from './rubric';

/** What the plan says about counting. All scores are hundredths of a point. */
export type ScoringRules = { passMark: number; minSheets: number; dropExtremesFrom: number };
export type CriterionRule = Counting & { id: string; floorScore: number };
/** One valid sheet: closed, of a scoring seat without conflict. */
export type ValidSheet = { seatId: string; scores: Readonly<Record<string, number>> };

export type CriterionMean = { criterionId: string; mean: number; belowFloor: boolean };
export type DossierResult = {
  sheets: number;
  /** Seats whose totals were left out of the mean; null when nothing was dropped. */
  dropped: { highest: string; lowest: string } | null;
  /** Sum of the totals that count, and how many they are. */
  sum: number;
  counted: number;
  mean: number | null;
  criteria: CriterionMean[];
  passed: boolean;
};

/**
 * The legal result of one dossier: mean of the valid sheets' totals, half up to two decimals, without the highest and
 * the lowest total from `dropExtremesFrom` sheets on. What is shown is what decides: pass mark and floors are compared
 * with the rounded means. Floors look at every valid sheet, so that among equal totals it never matters which is dropped.
 */
export function resultOf(sheets: readonly ValidSheet[], criteria: readonly CriterionRule[], rules: ScoringRules): DossierResult {
  const totals = sheets.map((sheet) => ({ seatId: sheet.seatId, total: totalOf(criteria, sheet.scores) }));
  const dropped = extremesOf(totals, rules.dropExtremesFrom);
  const counting = dropped ? totals.filter(({ seatId }) => seatId !== dropped.highest && seatId !== dropped.lowest) : totals;
  const sum = counting.reduce((acc, { total }) => acc + total, 0);
  const enough = sheets.length > 0 && sheets.length >= rules.minSheets;
  const mean = enough ? roundHalfUpDiv(sum, counting.length) : null;
  const means = enough ? criteria.map((criterion) => meanOf(criterion, sheets)) : [];
  return {
    sheets: sheets.length,
    dropped,
    sum,
    counted: counting.length,
    mean,
    criteria: means,
    passed: mean !== null && mean >= rules.passMark && means.every(({ belowFloor }) => !belowFloor),
  };
}

/** Under three sheets nothing would remain. */
function extremesOf(totals: readonly { seatId: string; total: number }[], from: number): { highest: string; lowest: string } | null {
  if (from <= 0 || totals.length < Math.max(from, 3)) return null;
  const order = [...totals].sort((one, other) => one.total - other.total);
  const [lowest, highest] = [order[0], order[order.length - 1]];
  return lowest && highest ? { lowest: lowest.seatId, highest: highest.seatId } : null;
}

function meanOf({ id, floorScore }: CriterionRule, sheets: readonly ValidSheet[]): CriterionMean {
  const mean = roundHalfUpDiv(sheets.reduce((sum, { scores }) => sum + (scores[id] ?? 0), 0), sheets.length);
  return { criterionId: id, mean, belowFloor: mean < floorScore };
}

export type Ranked<T> = T & { rank: number | null; /** How many share this rank. */ tied: number };

/** Best mean first, equal rank for equal means (1, 2, 2, 4); those without a mean last, in the order given. */
export function ranked<T extends { mean: number | null }>(rows: readonly T[]): Ranked<T>[] {
  const means = rows.flatMap(({ mean }) => (mean === null ? [] : [mean])).sort((one, other) => other - one);
  const first = new Map<number, number>();
  const shared = new Map<number, number>();
  for (const [index, mean] of means.entries()) {
    if (!first.has(mean)) first.set(mean, index + 1);
    shared.set(mean, (shared.get(mean) ?? 0) + 1);
  }
  return rows
    .map((row) => ({ ...row, rank: row.mean === null ? null : (first.get(row.mean) ?? null), tied: row.mean === null ? 0 : (shared.get(row.mean) ?? 0) }))
    .sort((one, other) => (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER));
}

/** Highest minus lowest total: advice for the debate, never part of the result. */
export function spreadOf(totals: readonly number[]): number | null {
  return totals.length < 2 ? null : Math.max(...totals) - Math.min(...totals);
}

/** From here on the council should talk about a dossier again: a fifth of the rubric. */
export const wideSpread = (maxTotal: number): number => Math.floor(maxTotal / 5);
