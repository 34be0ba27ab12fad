import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';
import { plainLine, type WordLine } from '@/domain/submissions/word-lines';

// A PDF knows where words stand, not what belongs together: rows are put together from pieces, paragraphs from rows.

export type PdfPiece = { text: string; x: number; y: number; width: number; height: number; bold: boolean };
/** `edge`: where the rows of its column end. */
type PdfRow = { text: string; x: number; right: number; edge: number; y: number; height: number; bold: boolean; page: number };

export function linesOfPages(pages: readonly (readonly PdfPiece[])[]): WordLine[] {
  const rows = withoutMargins(pages.map((pieces, i) => rowsOf(pieces, i + 1)));
  return rows.flatMap((page) => page).length === 0 ? [] : paragraphs(rows);
}

function rowsOf(pieces: readonly PdfPiece[], page: number): PdfRow[] {
  return columnsOf(pieces).flatMap((column) => {
    const rows: PdfPiece[][] = [];
    for (const piece of [...column].sort((one, other) => other.y - one.y || one.x - other.x)) {
      const last = rows.at(-1);
      if (last && Math.abs((last[0]?.y ?? 0) - piece.y) <= Math.max(2, piece.height * 0.35)) last.push(piece);
      else rows.push([piece]);
    }
    const read = rows.flatMap((row) => rowOf(row, page) ?? []);
    const edge = rightEdge(read);
    return read.map((row) => ({ ...row, edge }));
  });
}

function rowOf(pieces: PdfPiece[], page: number): PdfRow | null {
  pieces.sort((one, other) => one.x - other.x);
  let text = '';
  let right = 0;
  for (const piece of pieces) {
    // Some writers put single letters: a gap of a fifth of the height is a space.
    if (text !== '' && piece.x - right > piece.height * 0.18) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const clean = normalizeLine(text);
  const [first] = pieces;
  if (clean === '' || !first) return null;
  return { text: clean, x: first.x, right, edge: right, y: first.y, height: Math.max(...pieces.map(({ height }) => height)), bold: pieces.every(({ bold }) => bold), page };
}

/** Two columns when nothing of many rows crosses the middle. */
function columnsOf(pieces: readonly PdfPiece[]): (readonly PdfPiece[])[] {
  if (pieces.length < 40) return [pieces];
  const left = Math.min(...pieces.map(({ x }) => x));
  const middle = (left + Math.max(...pieces.map(({ x, width }) => x + width))) / 2;
  const isLeft = ({ x, width }: PdfPiece): boolean => x + width < middle;
  const crossing = pieces.filter(({ x, width }) => x < middle - 4 && x + width > middle + 4).length;
  const [one, other] = [pieces.filter(isLeft), pieces.filter(({ x }) => x >= middle - 4)];
  const gutter = Math.min(...other.map(({ x }) => x)) - Math.max(...one.map(({ x, width }) => x + width));
  const starts = new Set(other.map(({ x }) => Math.round(x)));
  const isColumns = crossing <= pieces.length * 0.04 && one.length > 15 && other.length > 15 && gutter >= 2 && starts.size <= other.length * 0.3;
  if (!isColumns) return [pieces];
  const top = pieces.filter((piece) => !one.includes(piece) && !other.includes(piece));
  return [top, one, other];
}

/** What stands at the same place of most pages, or is only a page's number, is no text. */
function withoutMargins(pages: PdfRow[][]): PdfRow[][] {
  const edges = (page: PdfRow[]): PdfRow[] => {
    const sorted = [...page].sort((one, other) => other.y - one.y);
    return [...sorted.slice(0, 2), ...sorted.slice(-2)];
  };
  const sameWords = ({ text, y }: PdfRow): string => `${Math.round(y / 4)} ${fold(text).replace(/\d+/gu, '#')}`;
  const counts = new Map<string, number>();
  for (const page of pages) for (const words of new Set(edges(page).map(sameWords))) counts.set(words, (counts.get(words) ?? 0) + 1);
  const often = pages.length >= 2 ? Math.max(2, Math.ceil(pages.length * 0.5)) : Number.POSITIVE_INFINITY;
  return pages.map((page) => {
    const margin = new Set(edges(page).filter((row) => (counts.get(sameWords(row)) ?? 0) >= often || /^(?:-\s*)?(?:(?:trang\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?)(?:\s*-)?$/iu.test(row.text)));
    return page.filter((row) => !margin.has(row));
  });
}

const starts = /^(?:[-–+*•●○▪]\s|(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-hđ])\s*[.)/]\s|\d+\.\d+\s|(?:phần|chương|mục|bước|hình|bảng|ảnh)\s)/iu;

/** A row goes on in the next one when it is full, not a heading, and the next one does not begin anything. */
function paragraphs(pages: readonly (readonly PdfRow[])[]): WordLine[] {
  const rows = pages.flat();
  const lines: WordLine[] = [];
  let open = null as { text: string; row: PdfRow; page: number } | null;
  const close = (): void => {
    if (open) lines.push({ ...plainLine(open.text), bold: open.row.bold, page: open.page });
    open = null;
  };
  for (const row of rows) {
    const before = open;
    if (before && continues(before, row)) open = { text: before.text.endsWith('-') && !before.text.endsWith(' -') ? `${before.text}${row.text}` : `${before.text} ${row.text}`, row, page: before.page };
    else {
      close();
      open = { text: row.text, row, page: row.page };
    }
  }
  close();
  return lines;
}

function continues(before: { text: string; row: PdfRow }, row: PdfRow): boolean {
  const { row: last, text } = before;
  const isFull = last.right >= last.edge - Math.max(30, last.height * 6);
  const gap = last.y - row.y;
  // On the next page or column the distance says nothing.
  if (gap > 0 && gap > last.height * 2.4) return false;
  if (last.bold !== row.bold || starts.test(row.text)) return false;
  const isCapital = (words: string): boolean => words === words.toUpperCase();
  if (isCapital(text) !== isCapital(row.text)) return false;
  return isFull && !/[:;]$/u.test(text) && (!/[.!?]$/u.test(text) || row.x <= last.x + 2);
}

/** Where most rows end. */
function rightEdge(rows: readonly PdfRow[]): number {
  const ends = rows.map(({ right }) => right).sort((one, other) => one - other);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}
