import { fold } from '@/domain/text/fold';

/** What a list of earlier initiatives may say of each. */
export const importFields = ['title', 'authors', 'unitName', 'fieldName', 'year', 'level', 'decisionNumber', 'decisionOn', 'text', 'source'] as const;
export type ImportField = (typeof importFields)[number];

/** Which column holds what, counted from 0; a field that is missing has none. */
export type ImportColumns = Partial<Record<ImportField, number>>;

/** Headings as offices write them, folded, without what stands in brackets. The first that is there wins. */
const headings: Record<ImportField, readonly string[]> = {
  title: ['ten sang kien', 'ten giai phap', 'ten de tai', 'ten de tai, sang kien', 'ten sang kien, giai phap', 'ten sang kien kinh nghiem', 'sang kien', 'giai phap', 'ten'],
  authors: ['tac gia', 'ten tac gia', 'ho va ten tac gia', 'ho ten tac gia', 'nhom tac gia', 'tac gia, dong tac gia', 'tac gia/nhom tac gia', 'ho va ten', 'ho ten'],
  unitName: ['don vi', 'noi cong tac', 'don vi cong tac', 'don vi/noi cong tac', 'co quan', 'co quan, don vi', 'don vi, noi cong tac', 'don vi ap dung', 'dia chi', 'noi ap dung'],
  fieldName: ['linh vuc', 'linh vuc ap dung', 'nganh', 'linh vuc, nganh'],
  year: ['nam', 'nam cong nhan', 'nam ap dung', 'nam hoc'],
  level: ['cap cong nhan', 'cap', 'cap sang kien', 'muc cong nhan'],
  decisionNumber: ['so quyet dinh', 'quyet dinh', 'quyet dinh so', 'so qd', 'so, ky hieu'],
  decisionOn: ['ngay', 'ngay quyet dinh', 'ngay ban hanh', 'ngay cong nhan', 'ngay ky', 'ngay thang'],
  text: ['noi dung', 'tom tat', 'noi dung tom tat', 'noi dung, tom tat', 'noi dung/tom tat', 'tom tat noi dung', 'mo ta', 'noi dung sang kien'],
  source: ['nguon', 'nguon tai lieu', 'ghi chu nguon'],
};

export const foldedHeading = (cell: string): string => fold(cell.replace(/\([^)]*\)/gu, ' ')).replace(/[.:*]+/gu, ' ').replace(/\s+/gu, ' ').trim();

export function guessColumns(cells: readonly string[]): ImportColumns {
  const said = cells.map(foldedHeading);
  const columns: ImportColumns = {};
  for (const field of importFields) {
    const at = headings[field].map((heading) => said.indexOf(heading)).find((index) => index >= 0);
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** Above the headings stand the name of the office and of the list. */
const searchedLines = 15;

export type ReadList = { headings: string[]; columns: ImportColumns; lines: { line: number; cells: string[] }[] };

/** Finds the row of headings and what each column is; without one, the widest text of the first lines is taken for the title. */
export function readList(rows: readonly { line: number; cells: string[] }[]): ReadList {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const guesses = filled.slice(0, searchedLines).map(({ cells }) => guessColumns(cells));
  const known = (columns: ImportColumns): number => (columns.title === undefined ? 0 : Object.keys(columns).length);
  const best = guesses.reduce((found, columns, index) => (known(columns) > known(guesses[found] ?? {}) ? index : found), 0);
  const columns = guesses[best] ?? {};
  const head = filled[best];
  const alone = head !== undefined && head.cells.filter((cell) => cell !== '').length === 1;
  if (columns.title === undefined || (known(columns) < 2 && !alone)) return { headings: [], columns: withoutHead(filled), lines: filled };
  // A table that goes on over pages repeats its head; under it stand the numbers of the columns.
  const body = filled.slice(best + 1).filter(({ cells }) => !isHeadAgain(cells, head?.cells ?? []) && !isNumbering(cells));
  return { headings: head?.cells ?? [], columns, lines: body };
}

const isHeadAgain = (cells: readonly string[], head: readonly string[]): boolean => cells.every((cell, i) => cell === (head[i] ?? ''));

/** (1) (2) (3), or 1 2 3: with more than one of them. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== '').map((cell) => /^\(?(\d{1,2})\)?$/u.exec(cell)?.[1]);
  return numbers.length > 2 && numbers.every((number, i) => number !== undefined && (i === 0 || Number(number) === Number(numbers[i - 1]) + 1));
}

function withoutHead(filled: readonly { cells: string[] }[]): ImportColumns {
  const first = filled.slice(0, searchedLines);
  const width = Math.max(0, ...first.map(({ cells }) => cells.length));
  const lengths = Array.from({ length: width }, (_, column) => first.reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0));
  return width === 0 ? {} : { title: lengths.indexOf(Math.max(...lengths)) };
}
