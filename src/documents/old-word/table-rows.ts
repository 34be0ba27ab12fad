import { rowsText, type WordCell, type WordLine } from '@/domain/submissions/word-lines';
import { merged, type RowDefinition } from './sprms';

// A table of a Word 97–2003 file: cells end with a mark, and the mark behind the last one says where the edges of the row lie.

export type OldRow = { cells: WordLine[][]; row: RowDefinition };

/** Edges that far apart (twips, half a millimetre) are one. */
const near = 30;

/** Null: there is nothing in it. */
export function tableLine(rows: readonly OldRow[]): WordLine | null {
  const edges = commonEdges(rows);
  const grid: WordCell[][] = [];
  const above = new Map<number, WordCell>();
  let headRows = 0;
  for (const { cells, row } of rows) {
    const out: WordCell[] = [];
    const isMeasured = row.edges.length >= cells.length + 1;
    for (const [i, lines] of cells.entries()) {
      const merge = isMeasured ? (row.merges[i] ?? 0) : 0;
      const last = out.at(-1);
      const from = isMeasured ? place(edges, row.edges[i] ?? 0) : i;
      const colspan = isMeasured ? Math.max(1, place(edges, row.edges[i + 1] ?? 0) - from) : 1;
      if ((merge & merged.left) !== 0 && last) {
        last.colspan += colspan;
        last.lines.push(...lines);
        continue;
      }
      const over = above.get(from);
      if ((merge & merged.down) !== 0 && (merge & merged.downStart) === 0 && over) {
        over.rowspan += 1;
        over.lines.push(...lines);
        continue;
      }
      const cell: WordCell = { lines, colspan, rowspan: 1 };
      out.push(cell);
      above.set(from, cell);
    }
    const isHead = row.isHead || (grid.length === 0 && rows.length > 1 && out.length > 1 && out.every(({ lines }) => lines.length > 0 && lines.every(({ bold }) => bold)));
    if (isHead && headRows === grid.length) headRows += 1;
    grid.push(out);
  }
  const hasContent = grid.some((row) => row.some(({ lines }) => lines.length > 0));
  return hasContent ? { text: rowsText(grid), heading: 0, bold: false, rows: grid, ...(headRows > 0 ? { headRows } : {}) } : null;
}

function commonEdges(rows: readonly OldRow[]): number[] {
  const sorted = [...new Set(rows.flatMap(({ row }) => row.edges))].sort((one, other) => one - other);
  const edges: number[] = [];
  for (const edge of sorted) if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > near) edges.push(edge);
  return edges;
}

/** Which edge it is: the last one that is not right of it. */
function place(edges: readonly number[], edge: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
