import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';

// Reads what Excel puts on the clipboard (tabs; cells with line breaks in quotes) and what it saves as CSV.

export const columns = ['fullName', 'unitName', 'jobTitle', 'signInName', 'email'] as const;
export type Column = (typeof columns)[number];
export type PastedRow = { line: number } & Record<Column, string>;

/** Folded heads that offices write, besides the ones the page proposes. */
const heads: Record<Column, readonly string[]> = {
  fullName: ['ho ten', 'ho va ten', 'ho, ten', 'ten'],
  unitName: ['don vi', 'don vi cong tac', 'co quan', 'co quan, don vi', 'phong ban', 'noi cong tac'],
  jobTitle: ['chuc danh', 'chuc vu', 'chuc danh, chuc vu', 'chuc vu, chuc danh'],
  signInName: ['ten dang nhap', 'tai khoan', 'dang nhap'],
  email: ['e-mail', 'email', 'thu dien tu', 'dia chi email', 'mail'],
};

/** Rows below the head, or all rows in the proposed order when there is no head. Empty lines and a number column (STT) drop out. */
export function readPastedTable(text: string): PastedRow[] {
  const cells = splitCells(text).map(({ line, values }) => ({ line, values: values.map(normalizeLine) }));
  const filled = cells.filter(({ values }) => values.some((value) => value !== ''));
  const [first, ...rest] = filled;
  if (!first) return [];
  const order = readHead(first.values);
  if (order) return rest.map(({ line, values }) => toRow(line, values, order));
  const hasNumbers = filled.every(({ values }) => /^\d+\.?$/u.test(values[0] ?? ''));
  return filled.map(({ line, values }) => toRow(line, hasNumbers ? values.slice(1) : values, [...columns]));
}

/** Which column stands where; null when the first row is a person already. */
function readHead(values: readonly string[]): (Column | null)[] | null {
  const order = values.map((value) => columns.find((column) => heads[column].includes(fold(value))) ?? null);
  return order.includes('fullName') || order.includes('unitName') ? order : null;
}

function toRow(line: number, values: readonly string[], order: readonly (Column | null)[]): PastedRow {
  const row: PastedRow = { line, fullName: '', unitName: '', jobTitle: '', signInName: '', email: '' };
  for (const [i, column] of order.entries()) if (column) row[column] = values[i] ?? '';
  return row;
}

function splitCells(text: string): { line: number; values: string[] }[] {
  const source = text.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
  const separator = separatorOf(source);
  const rows: { line: number; values: string[] }[] = [];
  let line = 1;
  let at = 0;
  while (at <= source.length) {
    const row: { line: number; values: string[] } = { line, values: [] };
    for (;;) {
      const { value, end } = readCell(source, at, separator);
      row.values.push(value);
      line += source.slice(at, end).split('\n').length - 1;
      at = end + 1;
      if (source[end] !== separator) break;
    }
    line += 1;
    rows.push(row);
  }
  return rows;
}

/** One cell from `start`; `end` is where the separator, the line break or the end of the text stands. */
function readCell(source: string, start: number, separator: string): { value: string; end: number } {
  if (source[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"/uy;
    quoted.lastIndex = start;
    const match = quoted.exec(source);
    const after = source[quoted.lastIndex];
    // A quote that never closes, or with text after it, is a plain character.
    if (match && (after === undefined || after === separator || after === '\n')) {
      return { value: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
    }
  }
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return { value: source.slice(start, end), end };
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n');
  if (text.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
