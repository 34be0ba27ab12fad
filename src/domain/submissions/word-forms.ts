import { fold } from '@/domain/text/fold';
import { bareWords, dash, headingOf, isNumbered, keyOf, type Part } from './word-headings';
import { cellText, plainLine, type WordCell, type WordLine } from './word-lines';
import { isNaming } from './word-title';
import { weighHeading } from './word-weights';

// Many forms are one table: a label cell and a text cell a row, or a frame around everything. Tables of figures stay tables.

const numberOnly = /^(?:stt|tt|[ivx\d.)\s]*)$/u;
const words = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** The paragraphs of a table that is a form; of any other, the table itself. */
export function formLines(line: WordLine, parts: readonly Part[]): WordLine[] {
  const { rows } = line;
  if (!rows) return [line];
  const named = (label: string): string | null => {
    if (label.length > 200) return null;
    if (isNaming(label)) return 'title';
    const key = keyOf(bareWords(label.split(':')[0] ?? ''), parts);
    return key === 'other' ? null : key;
  };
  const split = rows.map(rowParts);
  const known = new Set(split.flatMap(({ label, values }) => (label && words(values.map(cellText).join(' ')) >= 4 ? (named(cellText(label)) ?? []) : [])));
  if (known.size >= 2) return split.flatMap((row) => rowLines(row, parts));
  if (isWeighedForm(split, parts)) return split.flatMap((row) => rowLines(row, parts));
  const columns = columnLines(rows, named);
  if (columns) return columns;
  const inner = rows.flat().flatMap(({ lines }) => lines);
  const headings = new Set(inner.flatMap((each) => innerKey(each, parts) ?? []));
  const isFrame = rows.every((row) => row.filter((cell) => cellText(cell) !== '').length <= 1);
  if (headings.size >= 2 || (isFrame && headings.size === 1)) return inner.flatMap((each) => formLines(each, parts));
  return [line];
}

/** Labels that no phrase knows: then three of them have to speak for different sections, each beside a text of its own. */
function isWeighedForm(rows: readonly RowParts[], parts: readonly Part[]): boolean {
  const keys = rows.flatMap(({ label, values }): string[] => {
    if (!label || values.length !== 1 || cellText(label).length > 120 || words(values.map(cellText).join(' ')) < 6) return [];
    const bare = bareWords(cellText(label).split(':')[0] ?? '');
    const key = keyOf(bare, parts) ?? weighHeading(bare, parts, []).key;
    return key === null || key === 'other' ? [] : [key];
  });
  return new Set(keys).size >= 3;
}

function innerKey(line: WordLine, parts: readonly Part[]): string | null {
  const head = headingOf(line);
  const key = head ? keyOf(head.words, parts) : null;
  return key === 'other' ? null : key;
}

type RowParts = { label: WordCell | null; values: WordCell[] };

/** Without the running number in front. */
function rowParts(row: readonly WordCell[]): RowParts {
  const cells = row.filter((cell) => cell.lines.some(({ text, picture }) => text !== '' || picture !== undefined));
  const [first] = cells;
  const rest = first && cells.length > 1 && numberOnly.test(fold(cellText(first))) ? cells.slice(1) : cells;
  return rest.length > 1 ? { label: rest[0] ?? null, values: rest.slice(1) } : { label: null, values: rest };
}

function rowLines({ label, values }: RowParts, parts: readonly Part[]): WordLine[] {
  const texts = values.flatMap(({ lines }) => lines.flatMap((line) => formLines(line, parts)));
  return label ? [labelLine(cellText(label)), ...texts] : texts;
}

/** A heading; its own number or dash says how deep. */
function labelLine(text: string): WordLine {
  const line = { ...plainLine(text), bold: true };
  return isNumbered(line) || dash.test(text) ? line : { ...line, heading: 1 };
}

/** A row of headings above one row of texts. */
function columnLines(rows: readonly WordCell[][], named: (label: string) => string | null): WordLine[] | null {
  const [head = [], texts = []] = rows;
  if (rows.length !== 2 || head.length !== texts.length) return null;
  const known = new Set(head.flatMap((cell, i) => (words(cellText(texts[i] ?? cell)) >= 6 ? (named(cellText(cell)) ?? []) : [])));
  if (known.size < 2) return null;
  return head.flatMap((cell, i) => [{ ...plainLine(cellText(cell)), heading: 1, bold: true }, ...(texts[i]?.lines ?? [])]);
}
