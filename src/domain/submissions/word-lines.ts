import type { OldFont } from '@/domain/text/legacy-fonts';
import type { Inline } from '@/domain/text/rich-text';

// A document as far as recognising and keeping its parts needs it, whatever kind of file it came from.

export type WordCell = { lines: WordLine[]; colspan: number; rowspan: number };

/** A paragraph, a table or a picture of a document. */
export type WordLine = {
  /** One line; of a table a line a row. */
  text: string;
  /** 1 … 6 for a heading style; 0: none. */
  heading: number;
  /** All of it is bold: how most people make a heading. */
  bold: boolean;
  /** An item of a list that Word itself numbers or marks: its number is not in the text. */
  list?: { level: number; ordered: boolean };
  /** The same text with bold and italic; left out where there is neither. */
  content?: Inline[];
  rows?: WordCell[][];
  /** How many rows at the top are the table's head. */
  headRows?: number;
  /** A table whose cells are not surely known: kept as lines. */
  flat?: boolean;
  /** Where a file knows its pages: the one that this line begins on. */
  page?: number;
  /** All of it in a font from before Unicode, by the name that the file gives. */
  oldFont?: OldFont;
  /** Which of the document's pictures. */
  picture?: number;
};

/** A longer line is text: at most a label before a colon is looked for in it, since looking takes the square of the length. */
export const longestLabel = 600;

export const plainLine = (text: string): WordLine => ({ text, heading: 0, bold: false });

export const cellText = ({ lines }: WordCell): string => lines.map(({ text }) => text.replaceAll('\n', ' ')).filter(Boolean).join(' ');

export const rowsText = (rows: readonly WordCell[][]): string =>
  rows.map((row) => row.map(cellText).join(' | ').replace(/^(?: \| )+$/u, '')).filter(Boolean).join('\n');

/** Also those in the cells of a table. */
export const picturesOfLine = ({ picture, rows }: WordLine): number[] => [...(picture === undefined ? [] : [picture]), ...(rows ?? []).flatMap((row) => row.flatMap(({ lines }) => lines.flatMap(picturesOfLine)))];

/** What stands behind a label: the same line without its beginning. */
export function cutLine(line: WordLine, from: number): WordLine {
  const skipped = line.text.length - line.text.slice(from).trimStart().length;
  return { ...line, text: line.text.slice(skipped), heading: 0, bold: false, ...(line.content ? { content: cutInline(line.content, skipped) } : {}) };
}

function cutInline(content: readonly Inline[], from: number): Inline[] {
  let left = from;
  return content.flatMap((each): Inline[] => {
    const length = each.type === 'text' ? each.text.length : 1;
    const skip = Math.min(left, length);
    left -= skip;
    if (each.type !== 'text') return skip > 0 ? [] : [each];
    return skip === length ? [] : [{ ...each, text: each.text.slice(skip) }];
  });
}

/** Every text of it through `change`, down to the cells. */
export function mapLine(line: WordLine, change: (text: string) => string): WordLine {
  const content = line.content?.map((each) => (each.type === 'text' ? { ...each, text: change(each.text) } : each));
  const rows = line.rows?.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map((inner) => mapLine(inner, change)) })));
  const text = rows ? rowsText(rows) : content ? content.map((each) => (each.type === 'text' ? each.text : ' ')).join('') : change(line.text);
  return { ...line, text, ...(content ? { content } : {}), ...(rows ? { rows } : {}) };
}

/** Is all of the text up to there bold? */
export function isBoldUntil({ content, bold }: WordLine, end: number): boolean {
  if (!content) return bold;
  let at = 0;
  for (const each of content) {
    if (at >= end) return true;
    if (each.type === 'text') {
      if (each.text.trim() && !each.marks?.some(({ type }) => type === 'bold')) return false;
      at += each.text.length;
    } else at += 1;
  }
  return true;
}
