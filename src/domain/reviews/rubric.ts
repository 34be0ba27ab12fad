import { formatHundredthsShort } from '@/domain/numbers/hundredths';

// Pure, and without the schema library: the form checks what the server checks again.

export type RubricLine = { id: string; name: string; maxScore: number; floorScore: number; stepScore: number };

/** The full mark is always allowed, even where the step does not meet it. */
export const isOnStep = (line: RubricLine, value: number): boolean => value % line.stepScore === 0 || value === line.maxScore;

/** What is wrong with one score, as a sentence; null when it may stand. */
export function scoreProblem(line: RubricLine, value: number): string | null {
  if (value < 0 || value > line.maxScore) return `Nhập từ 0 đến ${formatHundredthsShort(line.maxScore)}.`;
  return isOnStep(line, value) ? null : `Điểm theo bước ${formatHundredthsShort(line.stepScore)}.`;
}

export type Scores = Readonly<Record<string, number>>;

export const missingOf = (rubric: readonly RubricLine[], scores: Scores): RubricLine[] => rubric.filter(({ id }) => scores[id] === undefined);

export const belowFloor = (rubric: readonly RubricLine[], scores: Scores): RubricLine[] =>
  rubric.filter(({ id, floorScore }) => (scores[id] ?? floorScore) < floorScore);

/** Sentences by criterion, for scores that may not stand; criteria of another rubric count as wrong. */
export function scoreProblems(rubric: readonly RubricLine[], scores: Scores): Record<string, string[]> {
  const lines = new Map(rubric.map((line) => [line.id, line]));
  const problems: Record<string, string[]> = {};
  for (const [id, value] of Object.entries(scores)) {
    const line = lines.get(id);
    const problem = line ? scoreProblem(line, value) : 'Tiêu chí này không thuộc bộ tiêu chí của đợt.';
    if (problem) problems[`values.${id}`] = [problem];
  }
  return problems;
}
