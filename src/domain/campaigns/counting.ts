// Pure, and without the schema library: sheets and settings count by the same lines.

/** How a criterion goes into the total of a sheet: times its weight, or not at all. */
export type Counting = { weight: number; counted: boolean };

/** The highest total a sheet can have, in hundredths: what "trên 100" stands for. */
export const maxTotalOf = (criteria: readonly (Counting & { maxScore: number })[]): number =>
  criteria.reduce((sum, { maxScore, weight, counted }) => (counted ? sum + weight * maxScore : sum), 0);

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
