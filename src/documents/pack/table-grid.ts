import { type Cell, columnSpan, plainWritten, rowSpan, type Table } from '@/domain/text/rich-text';

export type PlacedCell = { x: number; y: number; columns: number; rows: number; cell: Cell | null };
export type TableGrid = { columns: number; rows: number; /** Rows at the top that are repeated on each page. */ headRows: number; cells: PlacedCell[]; weights: number[] };

/** A sheet has no room for more, whatever spans claim. */
const mostColumns = 30;
/** More rows than that are no head but a table of heads: they would leave no room below them. */
const mostHeadRows = 4;

/** Each cell in its place, spans cut to what the table has, holes filled: typesetters refuse a table that does not add up. */
export function tableGrid({ content: rows }: Table): TableGrid {
  const taken: boolean[][] = rows.map(() => []);
  const cells: PlacedCell[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.content) {
      while (taken[y]?.[x]) x++;
      // Beside the paper.
      if (x >= mostColumns) break;
      const height = Math.min(rowSpan(cell), rows.length - y);
      const width = freeWidth(taken[y] ?? [], x, Math.min(columnSpan(cell), mostColumns - x));
      for (let r = y; r < y + height; r++) for (let c = x; c < x + width; c++) (taken[r] as boolean[])[c] = true;
      cells.push({ x, y, columns: width, rows: height, cell });
      x += width;
    }
  });
  const columns = taken.reduce((most, { length }) => Math.max(most, length), 1);
  taken.forEach((row, y) => {
    for (let x = 0; x < columns; x++) if (!row[x]) cells.push({ x, y, columns: 1, rows: 1, cell: null });
  });
  cells.sort((a, b) => a.y - b.y || a.x - b.x);
  return { columns, rows: rows.length, headRows: headRows(cells, rows.length), cells, weights: weightsOf(cells, columns) };
}

/** A span that would lie over a cell from a row above ends before it. */
function freeWidth(row: readonly boolean[], x: number, wanted: number): number {
  let width = 1;
  while (width < wanted && !row[x + width]) width++;
  return width;
}

function headRows(cells: readonly PlacedCell[], rows: number): number {
  const plain = cells.filter(({ cell }) => cell?.type !== 'tableHeader').map(({ y }) => y);
  const head = plain.reduce((least, y) => Math.min(least, y), rows);
  const reaches = cells.some(({ y, rows: height }) => y < head && y + height > head);
  return head === rows || head > mostHeadRows || reaches ? 0 : head;
}

/** How much of the width a column deserves: its longest text counts, within bounds. */
function weightsOf(cells: readonly PlacedCell[], columns: number): number[] {
  return Array.from({ length: columns }, (_, x) => {
    const lengths = cells.filter((each) => each.x === x && each.columns === 1 && each.cell).map(({ cell }) => textLength(cell as Cell));
    return Math.round(Math.sqrt(Math.min(400, lengths.reduce((most, length) => Math.max(most, length), 16))) * 10) / 10;
  });
}

const textLength = ({ content }: Cell): number => plainWritten({ type: 'doc', content }).length;
