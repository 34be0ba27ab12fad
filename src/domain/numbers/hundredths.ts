import { groupDigits } from '@/domain/numbers/integers';

/** Scores and shares are whole hundredths: 78,50 is 7850. */
export type HundredthsProblem = 'empty' | 'notANumber' | 'negative' | 'tooManyDecimals' | 'grouped' | 'tooLarge';

export type HundredthsReading = { value: number; problem: null } | { value: null; problem: HundredthsProblem };

/** What to tell the person who typed it. */
export const hundredthsProblemLabels: Record<HundredthsProblem, string> = {
  empty: 'Chưa nhập số.',
  notANumber: 'Không phải là số. Ví dụ đúng: 27,5',
  negative: 'Không nhận số âm.',
  tooManyDecimals: 'Chỉ nhận nhiều nhất hai chữ số sau dấu phẩy. Ví dụ đúng: 27,55',
  grouped: 'Không dùng dấu ngăn cách hàng nghìn, vì dấu chấm cũng có thể là dấu thập phân. Ví dụ đúng: 1000,5',
  tooLarge: 'Số quá lớn.',
};

/** Reads what people type, "27,5" as well as "27.5", and says what is wrong with the rest. */
export function readHundredths(text: string): HundredthsReading {
  const typed = text.trim();
  const parts = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(typed);
  if (!parts) return { value: null, problem: problemOf(typed) };
  const whole = Number(parts[1]);
  if (whole > 999_999_999) return { value: null, problem: 'tooLarge' };
  return { value: whole * 100 + Number((parts[2] ?? '').padEnd(2, '0')), problem: null };
}

export function parseHundredths(text: string): number | null {
  return readHundredths(text).value;
}

/** For scores: always two decimals, 78,50. */
export function formatHundredths(hundredths: number): string {
  const { sign, whole, decimals } = split(hundredths);
  return `${sign}${groupDigits(whole)},${decimals}`;
}

/** For numbers that need no fixed width, such as a criterion's maximum: 30, 27,5, 33,34. */
export function formatHundredthsShort(hundredths: number): string {
  return formatHundredths(hundredths).replace(/,00$|(?<=,\d)0$/, '');
}

/** For shares: 33,34%, 50%, 100% (no space before the sign). */
export function formatShare(hundredths: number): string {
  return `${formatHundredthsShort(hundredths)}%`;
}

function problemOf(typed: string): HundredthsProblem {
  if (typed === '') return 'empty';
  if (/^[-−–]\s*\d/.test(typed)) return 'negative';
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(typed) || /^\d{1,3}(,\d{3})+\.\d*$/.test(typed)) return 'grouped';
  if (/^\d+[.,]\d{3,}$/.test(typed)) return 'tooManyDecimals';
  return 'notANumber';
}

function split(hundredths: number): { sign: string; whole: string; decimals: string } {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`not whole hundredths: ${hundredths}`);
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return { sign: hundredths < 0 ? '-' : '', whole: digits.slice(0, -2), decimals: digits.slice(-2) };
}
