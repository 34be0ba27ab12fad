import type { Counting } from '@/domain/campaigns/counting';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';

// Pure, and without the schema library: the form checks what the server checks again.

/** What one score is held against. */
export type ScoreLine = { id: string; name: string; maxScore: number; floorScore: number; stepScore: number };

export type CommentDuty = { commentBelow: number | null; commentAbove: number | null };
export type RubricLine = ScoreLine & CommentDuty & Counting & { groupName: string };

/** The full mark is always allowed, even where the step does not meet it. */
export const isOnStep = (line: ScoreLine, value: number): boolean => value % line.stepScore === 0 || value === line.maxScore;

/** What is wrong with one score, as a sentence; null when it may stand. */
export function scoreProblem(line: ScoreLine, value: number): string | null {
  if (value < 0 || value > line.maxScore) return `Nhập từ 0 đến ${formatHundredthsShort(line.maxScore)}.`;
  return isOnStep(line, value) ? null : `Điểm theo bước ${formatHundredthsShort(line.stepScore)}.`;
}

export type Scores = Readonly<Record<string, number>>;

export const missingOf = <Line extends ScoreLine>(rubric: readonly Line[], scores: Scores): Line[] => rubric.filter(({ id }) => scores[id] === undefined);

export const belowFloor = <Line extends ScoreLine>(rubric: readonly Line[], scores: Scores): Line[] =>
  rubric.filter(({ id, floorScore }) => (scores[id] ?? floorScore) < floorScore);

/** A score that the rubric wants explained, floors aside. */
export const wantsComment = ({ commentBelow, commentAbove }: CommentDuty, value: number | undefined): boolean =>
  value !== undefined && ((commentBelow !== null && value < commentBelow) || (commentAbove !== null && value > commentAbove));

export const toExplain = (rubric: readonly RubricLine[], scores: Scores): RubricLine[] => rubric.filter((line) => wantsComment(line, scores[line.id]));

/** The total of a sheet: Σ weight × score over the criteria that count. Whole numbers all the way. */
export const totalOf = (criteria: readonly (Counting & { id: string })[], scores: Scores): number =>
  criteria.reduce((sum, { id, weight, counted }) => (counted ? sum + weight * (scores[id] ?? 0) : sum), 0);

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
