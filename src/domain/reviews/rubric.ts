import { type Counting, exactSum } from '@/domain/campaigns/counting';
import { weightUnit } from '@/domain/campaigns/weight';
import { formatHundredthsShort, parseHundredths } from '@/domain/numbers/hundredths';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';

// Pure, and without the schema library: the form checks what the server checks again.

/** What one score is held against. */
export type ScoreLine = { id: string; name: string; minScore: number; maxScore: number; floorScore: number; stepScore: number };

export type CommentDuty = { commentBelow: number | null; commentAbove: number | null };
export type RubricLine = ScoreLine & CommentDuty & Counting & { groupName: string };

/** Steps begin at the least score. The full mark is always allowed, even where the step does not meet it. */
export const isOnStep = ({ minScore, maxScore, stepScore }: ScoreLine, value: number): boolean => (value - minScore) % stepScore === 0 || value === maxScore;

/** One step up or down, to the next score that may stand. No score yet stands below a scale that does not begin at 0. */
export function stepped({ minScore, maxScore, stepScore }: ScoreLine, value: number | null, direction: 1 | -1): number {
  const from = (value ?? (minScore > 0 ? minScore - stepScore : 0)) - minScore;
  const steps = direction > 0 ? Math.floor(from / stepScore + 1) : Math.ceil(from / stepScore - 1);
  return Math.min(maxScore, Math.max(minScore, minScore + steps * stepScore));
}

/** What is wrong with one score, as a sentence; null when it may stand. */
export function scoreProblem(line: ScoreLine, value: number): string | null {
  const { minScore, maxScore, stepScore } = line;
  const points = formatHundredthsShort;
  if (value < minScore || value > maxScore) return `Nhập từ ${points(minScore)} đến ${points(maxScore)}.`;
  return isOnStep(line, value) ? null : `Điểm theo bước ${points(stepScore)}${minScore % stepScore === 0 ? '' : `, từ ${points(minScore)}`}.`;
}

export type Scores = Readonly<Record<string, number>>;

export const missingOf = <Line extends ScoreLine>(rubric: readonly Line[], scores: Scores): Line[] => rubric.filter(({ id }) => scores[id] === undefined);

export const belowFloor = <Line extends ScoreLine>(rubric: readonly Line[], scores: Scores): Line[] =>
  rubric.filter(({ id, floorScore }) => (scores[id] ?? floorScore) < floorScore);

/** A score that the rubric wants explained, floors aside. */
export const wantsComment = ({ commentBelow, commentAbove }: CommentDuty, value: number | undefined): boolean =>
  value !== undefined && ((commentBelow !== null && value < commentBelow) || (commentAbove !== null && value > commentAbove));

export const toExplain = (rubric: readonly RubricLine[], scores: Scores): RubricLine[] => rubric.filter((line) => wantsComment(line, scores[line.id]));

type Counted = Counting & { id: string };

/** The total of a sheet, Σ weight × score over the criteria that count, unrounded: what results are made of. Whole numbers all the way. */
export const exactTotalOf = (criteria: readonly Counted[], scores: Scores): number => exactSum(criteria, ({ id }) => scores[id] ?? 0);

/** The same in hundredths, half up: what is shown and kept beside a result, never counted on with. */
export const totalOf = (criteria: readonly Counted[], scores: Scores): number => roundHalfUpDiv(exactTotalOf(criteria, scores), weightUnit);

/** The same while it is typed; what is no number counts as 0. */
export const typedTotalOf = (criteria: readonly Counted[], typed: Readonly<Record<string, string>>): number =>
  totalOf(criteria, Object.fromEntries(criteria.map(({ id }) => [id, parseHundredths(typed[id] ?? '') ?? 0])));

/** Sentences by criterion, for scores that may not stand; criteria of another rubric count as wrong. */
export function scoreProblems(rubric: readonly ScoreLine[], scores: Scores): Record<string, string[]> {
  const lines = new Map(rubric.map((line) => [line.id, line]));
  const problems: Record<string, string[]> = {};
  for (const [id, value] of Object.entries(scores)) {
    const line = lines.get(id);
    const problem = line ? scoreProblem(line, value) : 'Tiêu chí này không thuộc bộ tiêu chí của đợt.';
    if (problem) problems[`values.${id}`] = [problem];
  }
  return problems;
}
