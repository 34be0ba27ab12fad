import { readHundredths } from '@/domain/numbers/hundredths';
import { fold } from '@/domain/text/fold';
import { authorsInLines, plainName } from './word-author-lines';
import { cellText, type WordCell, type WordLine } from './word-lines';

/** An author as the table of a đơn names them. */
export type WordAuthor = { fullName: string; unitName: string; jobTitle: string; /** Hundredths of a percent; 0: not said. */ share: number };

const columns = {
  fullName: /^(?:ho va ten|ho ten|ho, ten|ten tac gia|tac gia|ho va ten tac gia)/u,
  unitName: /^(?:noi cong tac|don vi|co quan|noi lam viec)/u,
  jobTitle: /^(?:chuc danh|chuc vu)/u,
  share: /^(?:ty le|ti le|%|muc do dong gop|dong gop)/u,
} as const;

type Column = keyof typeof columns;

/** From "Tôi (chúng tôi) ghi tên dưới đây": a table whose head says which column is the name; else from labels and lines. */
export function authorsIn(lines: readonly WordLine[]): WordAuthor[] {
  const listed = authorsInTables(lines);
  return listed.length > 0 ? listed : authorsInLines(lines);
}

function authorsInTables(lines: readonly WordLine[]): WordAuthor[] {
  for (const { rows } of lines) {
    for (const [i, row] of (rows ?? []).entries()) {
      const places = headPlaces(row);
      const found = places ? (rows ?? []).slice(i + 1).flatMap((each) => authorOf(each, places)) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

function headPlaces(row: readonly WordCell[]): Partial<Record<Column, number>> | null {
  const labels = row.map((cell) => fold(cellText(cell)));
  const places: Partial<Record<Column, number>> = {};
  for (const [name, pattern] of Object.entries(columns)) {
    const at = labels.findIndex((label) => pattern.test(label));
    if (at >= 0) places[name as Column] = at;
  }
  return places.fullName !== undefined && Object.keys(places).length >= 2 && (places.share !== undefined || places.unitName !== undefined) ? places : null;
}

function authorOf(row: readonly WordCell[], places: Partial<Record<Column, number>>): WordAuthor[] {
  const at = (name: Column): string => {
    const cell = places[name] === undefined ? undefined : row[places[name]];
    return cell ? cellText(cell).replace(/^[.…_\s]+$/u, '') : '';
  };
  const fullName = plainName(at('fullName')).slice(0, 120);
  // "Cộng", "Tổng" and rows of numbers are no people; a name of one word exists.
  if (!/^\p{L}[\p{L}\s'’.-]*$/u.test(fullName) || /^(?:tong|cong)\b/u.test(fold(fullName))) return [];
  const { value, problem } = readHundredths(at('share').replace(/\s*%.*$/u, '') || '0');
  return [{ fullName, unitName: at('unitName').slice(0, 200), jobTitle: at('jobTitle').slice(0, 120), share: problem || value > 10_000 ? 0 : value }];
}
