import type { Counting } from '@/domain/campaigns/counting';
import { type GroupFloor, groupsByName, isGroup } from '@/domain/campaigns/group-rule';
import { weightUnit } from '@/domain/campaigns/weight';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { type OutsidePart, withOutside } from './outside-part';
import { exactTotalOf, type Scores } from './rubric';

/** What the plan says about counting. All scores are hundredths of a point. */
export type ScoringRules = {
  passMark: number; minSheets: number; dropExtremesFrom: number;
  /** Left out or null: the plan has no such rule. */
  supplementFrom?: number | null; thirdScorerFrom?: number | null; /** Only who opens a second round asks; the result takes the sheets that stand. */ secondRoundFrom?: number | null; groupFloors?: readonly GroupFloor[];
};

/** What becomes of a dossier. `waits`: for a third scorer; `supplement`: to be completed and scored again. */
export type Outcome = 'short' | 'waits' | 'passed' | 'supplement' | 'failed';

export function outcomeOf({ mean, passed, sheets, spread }: { mean: number | null; passed: boolean; sheets: number; spread: number | null }, rules: Pick<ScoringRules, 'passMark' | 'supplementFrom' | 'thirdScorerFrom'>): Outcome {
  if (mean === null) return needsThird(sheets, spread, rules) ? 'waits' : 'short';
  if (passed) return 'passed';
  return rules.supplementFrom != null && mean >= rules.supplementFrom && mean < rules.passMark ? 'supplement' : 'failed';
}

/** Two sheets, further apart than the plan allows: no result before a third one. */
export const needsThird = (sheets: number, spread: number | null, { thirdScorerFrom }: Pick<ScoringRules, 'thirdScorerFrom'>): boolean =>
  thirdScorerFrom != null && sheets === 2 && spread !== null && spread > thirdScorerFrom;
export type CriterionRule = Counting & { id: string; floorScore: number; groupName?: string };
/** One valid sheet: closed, of a scoring seat without conflict. */
export type ValidSheet = { seatId: string; scores: Readonly<Record<string, number>> };

export type CriterionMean = { criterionId: string; mean: number; belowFloor: boolean };
/** Of the criteria under one name: the mean of their sums, half up. */
export type GroupMean = { name: string; mean: number; belowFloor: boolean };
export type DossierResult = {
  sheets: number;
  /** Seats whose totals were left out of the mean; null when nothing was dropped. */
  dropped: { highest: string; lowest: string } | null;
  /** Sum of the totals that count, unrounded, and how many they are. */
  exactSum: number;
  counted: number;
  mean: number | null;
  criteria: CriterionMean[];
  groups: GroupMean[];
  /** What came from outside into `mean`, in hundredths of its own maximum; null: the plan has nothing of the kind. */
  extra: number | null;
  passed: boolean;
};

/**
 * The legal result of one dossier: mean of the valid sheets' unrounded totals, half up to two decimals, without the highest and
 * the lowest total from `dropExtremesFrom` sheets on. What is shown is what decides: pass mark and floors are compared
 * with the rounded means. Floors look at every valid sheet, so that among equal totals it never matters which is dropped.
 */
export function resultOf(sheets: readonly ValidSheet[], criteria: readonly CriterionRule[], rules: ScoringRules, outside: OutsidePart | null = null): DossierResult {
  const totals = sheets.map((sheet) => ({ seatId: sheet.seatId, total: exactTotalOf(criteria, sheet.scores) }));
  const dropped = extremesOf(totals, rules.dropExtremesFrom);
  const counting = dropped ? totals.filter(({ seatId }) => seatId !== dropped.highest && seatId !== dropped.lowest) : totals;
  const exactSum = counting.reduce((acc, { total }) => acc + total, 0);
  const apart = needsThird(sheets.length, spreadOfExact(totals.map(({ total }) => total)), rules);
  const extra = outside?.value ?? null;
  const enough = sheets.length > 0 && sheets.length >= rules.minSheets && !apart && (outside === null || extra !== null);
  const mean = !enough ? null : outside && extra !== null ? withOutside(exactSum, counting.length, outside, extra) : roundHalfUpDiv(exactSum, counting.length * weightUnit);
  const means = enough ? criteria.map((criterion) => meanOf(criterion, sheets)) : [];
  const groups = enough ? groupMeans(criteria, sheets, rules.groupFloors ?? []) : [];
  return {
    sheets: sheets.length,
    dropped,
    exactSum,
    counted: counting.length,
    mean,
    criteria: means,
    groups,
    extra,
    passed: mean !== null && mean >= rules.passMark && [...means, ...groups].every(({ belowFloor }) => !belowFloor),
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

/** Every named group, with its floor where it has one; like those of criteria it looks at every valid sheet. */
function groupMeans(criteria: readonly CriterionRule[], sheets: readonly ValidSheet[], floors: readonly GroupFloor[]): GroupMean[] {
  return groupsByName(criteria).map(({ name, lines }) => {
    const mean = roundHalfUpDiv(sheets.reduce((sum, { scores }) => sum + exactTotalOf(lines, scores), 0), sheets.length * weightUnit);
    return { name, mean, belowFloor: floors.some(({ group, from }) => mean < from && isGroup(group, name)) };
  });
}

export type Ranked<T> = T & { rank: number | null; /** How many share this rank. */ tied: number };

export type TieRule = { tieByCriteria: boolean; tieByFiling: boolean };

/** What decides between equal means, first things first, higher is better; empty: nothing does. */
export function tieKeyOf({ criteria, filedAt }: { criteria: readonly CriterionMean[]; filedAt: Date | null }, order: readonly { id: string }[], { tieByCriteria, tieByFiling }: TieRule): number[] {
  const meanOf = new Map(criteria.map(({ criterionId, mean }) => [criterionId, mean]));
  return [...(tieByCriteria ? order.map(({ id }) => meanOf.get(id) ?? 0) : []), ...(tieByFiling ? [filedAt ? -filedAt.getTime() : Number.NEGATIVE_INFINITY] : [])];
}

/** Best mean first, then by the keys of `tie`; equal rank for what is equal in all (1, 2, 2, 4); those without a mean last, in the order given. */
export function ranked<T extends { mean: number | null }>(rows: readonly T[], tie: (row: T) => readonly number[] = () => []): Ranked<T>[] {
  const keyed = rows.map((row) => ({ row, key: row.mean === null ? null : [row.mean, ...tie(row)] }));
  const inOrder = keyed.toSorted((one, other) => (one.key && other.key ? compare(one.key, other.key) : Number(one.key === null) - Number(other.key === null)));
  const done: Ranked<T>[] = [];
  for (let at = 0; at < inOrder.length; ) {
    const key = inOrder[at]?.key ?? null;
    let end = at + 1;
    for (let next = inOrder[end]; key && next?.key && compare(key, next.key) === 0; next = inOrder[end]) end += 1;
    for (const { row } of inOrder.slice(at, end)) done.push({ ...row, rank: key && at + 1, tied: key ? end - at : 0 });
    at = end;
  }
  return done;
}

/** Negative when the first is better. Keys of one length. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value > (other[index] ?? 0) ? -1 : 1;
  return 0;
}

/**
 * Highest minus lowest of unrounded totals, in hundredths. A part of a hundredth counts as a whole one, so that "more than
 * 10 points" is asked of this number as it would be of the unrounded one.
 */
export function spreadOfExact(totals: readonly number[]): number | null {
  return totals.length < 2 ? null : Math.ceil((Math.max(...totals) - Math.min(...totals)) / weightUnit);
}

export const spreadOf = (criteria: readonly (Counting & { id: string })[], sheets: readonly { scores: Scores }[]): number | null =>
  spreadOfExact(sheets.map(({ scores }) => exactTotalOf(criteria, scores)));

/** From here on the council should talk about a dossier again: a fifth of how far two sheets can be apart (`rangeOf`). */
export const wideSpread = (range: number): number => Math.floor(range / 5);
