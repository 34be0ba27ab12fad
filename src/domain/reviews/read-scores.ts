import { hundredthsProblemLabels, readHundredths } from '@/domain/numbers/hundredths';
import { type Scores, type ScoreLine, scoreProblem } from './rubric';

export type ReadScores = { values: Record<string, number>; problems: Record<string, string> };

/** Scores that may stand, and a sentence for every other thing typed. Empty is no mistake while it is a draft. */
export function readScores(rubric: readonly ScoreLine[], texts: Readonly<Record<string, string>>): ReadScores {
  const values: Record<string, number> = {};
  const problems: Record<string, string> = {};
  for (const line of rubric) {
    const text = texts[line.id] ?? '';
    if (text.trim() === '') continue;
    const reading = readHundredths(text);
    const problem = reading.value === null ? hundredthsProblemLabels[reading.problem] : scoreProblem(line, reading.value);
    if (problem) problems[line.id] = problem;
    else if (reading.value !== null) values[line.id] = reading.value;
  }
  return { values, problems };
}

/** Whether two sheets say the same. */
export const isSameScores = (one: Scores, other: Scores): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([id, value]) => other[id] === value);
