import { splitCells } from '@/domain/text/cells';
import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';

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
