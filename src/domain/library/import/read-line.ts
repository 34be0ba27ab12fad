import type { InitiativeLevel } from '@/generated/prisma/enums';
import { fold } from '@/domain/text/fold';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { type LocalDay, parseDay } from '@/domain/time/calendar';
import type { ImportColumns, ImportField } from './columns';

/** What is taken of a line where the line itself says nothing. */
export type ImportDefaults = { source: string; year: number | null; level: InitiativeLevel | null };

export type EarlierInitiative = {
  title: string; foldedTitle: string; authors: string; unitName: string; fieldName: string; year: number; level: InitiativeLevel | null;
  decisionNumber: string; decisionOn: LocalDay | null; text: string; source: string;
};

export type LineFault =
  | 'title_missing' | 'title_short' | 'title_long' | 'year_missing' | 'year_unreal' | 'level_unknown' | 'date_unreal' | 'cell_long' | 'twice_in_file' | 'in_library';

export const oldestYear = 1975;
const shortest = 8;
const longest: Partial<Record<ImportField, number>> = { title: 500, authors: 1000, unitName: 300, fieldName: 200, decisionNumber: 100, text: 20_000, source: 300 };

/** What one line of the list means, and what is wrong with it. Pure: the page shows what the verb will do. */
export function readLine(cells: readonly string[], columns: ImportColumns, defaults: ImportDefaults, thisYear: number): { entry: EarlierInitiative; faults: LineFault[] } {
  const cell = (field: ImportField): string => (columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
  const said = (field: ImportField): string => normalizeLine(cell(field));
  const faults = new Set<LineFault>();
  const title = said('title');
  if (title === '') faults.add('title_missing');
  else if (title.length < shortest) faults.add('title_short');
  if (title.length > (longest.title ?? 0)) faults.add('title_long');
  const text = normalizeText(cell('text'));
  for (const field of ['authors', 'unitName', 'fieldName', 'decisionNumber', 'source'] as const) if (said(field).length > (longest[field] ?? 0)) faults.add('cell_long');
  if (text.length > (longest.text ?? 0)) faults.add('cell_long');

  const date = said('decisionOn');
  // "2021" alone, or "năm 2021", in the column of the date says the year.
  const day = parseDay(date);
  const dateYear = /^\D*(\d{4})\D*$/u.test(date) ? yearIn(date) : null;
  if (date !== '' && !day && dateYear === null) faults.add('date_unreal');
  if (day && Number(day.slice(0, 4)) > thisYear) faults.add('date_unreal');

  const writtenYear = said('year');
  const year = writtenYear === '' ? (day ? Number(day.slice(0, 4)) : (dateYear ?? defaults.year)) : yearIn(writtenYear);
  if (year === null) faults.add(writtenYear === '' ? 'year_missing' : 'year_unreal');
  else if (year < oldestYear || year > thisYear) faults.add('year_unreal');

  const writtenLevel = said('level');
  const level = writtenLevel === '' ? defaults.level : levelOf(writtenLevel);
  if (writtenLevel !== '' && level === null) faults.add('level_unknown');
  return {
    entry: {
      title, foldedTitle: fold(title), authors: said('authors'), unitName: said('unitName'), fieldName: said('fieldName'), year: year ?? 0, level,
      decisionNumber: said('decisionNumber'), decisionOn: day, text, source: said('source') || defaults.source,
    },
    faults: [...faults],
  };
}

/** The year a cell means: of "2020–2021" the later one. */
function yearIn(cell: string): number | null {
  const years = [...cell.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(([year]) => Number(year));
  return years.at(-1) ?? null;
}

// "Thị xã" and "thành phố trực thuộc tỉnh" are of the district, so the order of asking matters.
const levels: readonly [RegExp, InitiativeLevel][] = [
  [/trung uong|quoc gia|toan quoc|nha nuoc|chinh phu|\bbo\b|khac/u, 'NATIONAL'],
  [/huyen|\bquan\b|thi xa|thanh pho (?:thuoc|truc thuoc) tinh/u, 'DISTRICT'],
  [/tinh|thanh pho/u, 'PROVINCE'],
  [/\bxa\b|phuong|thi tran|dac khu|co so|truong|don vi/u, 'COMMUNE'],
];

export function levelOf(cell: string): InitiativeLevel | null {
  const folded = fold(cell);
  return levels.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Two lines are one initiative when title and year are the same. */
export const sameKey = ({ foldedTitle, year }: Pick<EarlierInitiative, 'foldedTitle' | 'year'>): string => `${year} ${foldedTitle}`;

/** Adds what a line alone cannot know: it was there before, in the file or in the library. `seen` is filled as lines go by. */
export function withRepeats<L extends { entry: EarlierInitiative; faults: LineFault[] }>(lines: readonly L[], inLibrary: ReadonlySet<string>, seen = new Set<string>()): L[] {
  return lines.map((each) => {
    if (each.faults.length > 0) return each;
    const key = sameKey(each.entry);
    const faults: LineFault[] = inLibrary.has(key) ? ['in_library'] : seen.has(key) ? ['twice_in_file'] : [];
    seen.add(key);
    return { ...each, faults };
  });
}
