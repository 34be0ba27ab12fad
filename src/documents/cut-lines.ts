import { rowsText, type WordLine } from '@/domain/submissions/word-lines';

/** More than any report has. */
export const mostLines = 20_000;

/** The first `most` lines, those in cells counted too; a table is cut between its rows. `left`: how many stay in the file. */
export function cutLines(lines: readonly WordLine[], most = mostLines): { lines: WordLine[]; left: number } {
  let room = most;
  let left = 0;
  const taken: WordLine[] = [];
  const fits = (weight: number): boolean => {
    if (weight > room) {
      left += weight;
      // In order: nothing behind what is left out.
      room = 0;
      return false;
    }
    room -= weight;
    return true;
  };
  for (const line of lines) {
    if (!line.rows) {
      if (fits(1)) taken.push(line);
      continue;
    }
    const rows = line.rows.filter((row) => fits(Math.max(1, row.reduce((sum, { lines: inner }) => sum + weightOf(inner), 0))));
    if (rows.length === line.rows.length) taken.push(line);
    else if (rows.length > 0) taken.push({ ...line, rows, text: rowsText(rows) });
  }
  return { lines: taken, left };
}

/** How many lines these are, those in cells counted too. */
export const weightOf = (lines: readonly WordLine[]): number =>
  lines.reduce((sum, { rows }) => sum + 1 + (rows ?? []).reduce((all, row) => all + row.reduce((some, { lines: inner }) => some + weightOf(inner), 0), 0), 0);
