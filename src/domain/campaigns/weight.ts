import { readHundredths } from '@/domain/numbers/hundredths';

// Pure, and without the schema library: what a criterion, or a component from outside, weighs.

/** Weights are hundredths of a percent, like shares: × 1 is 10000, × 1,5 is 15000, 12,5% is 1250. */
export const weightUnit = 10_000;

const mostWeight = 100 * weightUnit;

export type WeightReading = { value: number; problem: null } | { value: null; problem: string };

const refused = (problem: string): WeightReading => ({ value: null, problem });

/** "2", "1,5", "0.125", and "12,5%" for 0,125. */
export function readWeight(text: string): WeightReading {
  const typed = text.trim();
  if (typed === '') return refused('Ghi hệ số; không nhân thì ghi 1.');
  const value = typed.endsWith('%') ? readHundredths(typed.slice(0, -1)).value : readPlain(typed);
  if (value === null) return refused('Ghi hệ số bằng số, ví dụ 1; 1,5 hoặc 12,5%. Nhiều nhất bốn chữ số sau dấu phẩy, hai chữ số nếu ghi phần trăm.');
  return value > 0 && value <= mostWeight ? { value, problem: null } : refused('Hệ số lớn hơn 0 và không quá 100.');
}

function readPlain(typed: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,6})(?:[.,](\d{1,4}))?$/u.exec(typed) ?? [];
  return whole === undefined ? null : Number(whole) * weightUnit + Number(decimals.padEnd(4, '0'));
}

/** 2 · 1,5 · 0,125 */
export function formatWeight(weight: number): string {
  const decimals = String(weight % weightUnit).padStart(4, '0').replace(/0+$/u, '');
  return `${Math.floor(weight / weightUnit)}${decimals ? `,${decimals}` : ''}`;
}

/** Points in hundredths, times a weight, unrounded: 12,25 × 1,55 is 18,9875. */
export function formatExact(exact: number): string {
  const digits = String(exact).padStart(7, '0');
  return `${digits.slice(0, -6).replace(/\d(?=(\d{3})+$)/gu, '$&.')}${`,${digits.slice(-6)}`.replace(/,?0+$/u, '')}`;
}
