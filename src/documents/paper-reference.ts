import type { LocalDay } from '@/domain/time/calendar';
import { formatDay, formatDayLong } from '@/domain/time/format';

/**
 * A paper's place in văn thư's register. Until it is registered, number and day are blank and stay
 * blank in print, to be filled in by hand; `year` is known all the same.
 */
export type PaperReference = {
  /** As văn thư wrote it ("15", "15a"); '' while blank. */
  number: string;
  /** What follows the slash: "QĐ-UBND", "TTr-VHXH". */
  symbol: string;
  issuedOn: LocalDay | null;
  year: number;
};

const blank = '      ';

/** 15/QĐ-UBND, 05/QĐ-UBND, "      /QĐ-UBND" */
export function paperNumber({ number, symbol }: PaperReference): string {
  const typed = number.trim();
  return `${typed === '' ? blank : typed.padStart(/^\d$/.test(typed) ? 2 : 0, '0')}/${symbol}`;
}

/** For the head of the paper itself: ngày 06 tháng 01 năm 2026 */
export function paperDayLong({ issuedOn, year }: PaperReference): string {
  return issuedOn ? formatDayLong(issuedOn) : `ngày${blank}tháng${blank}năm ${year}`;
}

/** As the next paper cites it: số 15/TTr-VHXH ngày 06/5/2026 */
export function citePaper(reference: PaperReference): string {
  const day = reference.issuedOn ? `ngày ${formatDay(reference.issuedOn)}` : paperDayLong(reference);
  return `số ${paperNumber(reference)} ${day}`;
}
