import { weightUnit } from './weight';

// Pure, and without the schema library: sheets and settings count by the same lines.

/** How a criterion goes into the total of a sheet: times its weight (see weight.ts), or not at all. */
export type Counting = { weight: number; counted: boolean };

type Range = Counting & { minScore: number; maxScore: number };

/** Σ weight × what is taken of each criterion that counts: hundredths of a point by hundredths of a percent, unrounded. */
export const exactSum = <Line extends Counting>(criteria: readonly Line[], pointsOf: (line: Line) => number): number =>
  criteria.reduce((sum, line) => (line.counted ? sum + line.weight * pointsOf(line) : sum), 0);

/** The highest total a sheet can have, unrounded. */
export const exactMaxOf = (criteria: readonly (Counting & { maxScore: number })[]): number => exactSum(criteria, ({ maxScore }) => maxScore);

/** The same in hundredths: what "trên 100" stands for. No mark above it can be reached, so a part of a hundredth is left out. */
export const maxTotalOf = (criteria: readonly (Counting & { maxScore: number })[]): number => Math.floor(exactMaxOf(criteria) / weightUnit);

/** The lowest total a complete sheet can have, in hundredths. */
export const minTotalOf = (criteria: readonly Range[]): number => Math.ceil(exactSum(criteria, ({ minScore }) => minScore) / weightUnit);

/** How far two sheets can be apart at most: what "a fifth of the rubric" is taken of. */
export const rangeOf = (criteria: readonly Range[]): number => maxTotalOf(criteria) - minTotalOf(criteria);

/** Things in their order, those under one name together; a group is what stands side by side. */
export function groupsOf<Line extends { groupName: string }>(lines: readonly Line[]): { name: string; lines: Line[] }[] {
  const groups: { name: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.name === line.groupName) last.lines.push(line);
    else groups.push({ name: line.groupName, lines: [line] });
  }
  return groups;
}
