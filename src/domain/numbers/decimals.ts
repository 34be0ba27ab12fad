import { groupDigits } from '@/domain/numbers/integers';

// Measured values, as people type and read them: exact decimals kept as text ("27.5"), never a binary float.

export type DecimalProblem = 'notANumber' | 'tooLarge' | 'tooManyDecimals';
export type DecimalReading = { value: string; problem: null } | { value: null; problem: DecimalProblem };

export const decimalProblemLabels: Record<DecimalProblem, string> = {
  notANumber: 'Chỉ ghi số, ví dụ 27,5 hoặc 2.530.000. Đơn vị tính ghi ở ô bên cạnh.',
  tooLarge: 'Số quá lớn. Đổi sang đơn vị lớn hơn, ví dụ triệu đồng.',
  tooManyDecimals: 'Chỉ nhận nhiều nhất sáu chữ số sau dấu phẩy.',
};

const maxWhole = 15;
const maxDecimals = 6;
const maxTyped = 200;

/** "27,5", "27.5", "2.530.000", "2,530,000.5", "−3" → normalised text. One dot before three digits groups, as people here write. */
export function readDecimal(text: string): DecimalReading {
  // Looking for zeros at the end takes the square of the length.
  if (text.length > maxTyped) return { value: null, problem: 'tooLarge' };
  const typed = text.replace(/[\s\u00a0\u202f]/gu, '').replace(/^[−–]/u, '-');
  const plain = typed.replace(/^[+-]/u, '');
  const parts = partsOf(plain);
  if (!parts) return { value: null, problem: 'notANumber' };
  const whole = parts.whole.replace(/^0+(?=\d)/u, '');
  const decimals = parts.decimals.replace(/0+$/u, '');
  if (whole.length > maxWhole) return { value: null, problem: 'tooLarge' };
  if (decimals.length > maxDecimals) return { value: null, problem: 'tooManyDecimals' };
  const value = decimals ? `${whole}.${decimals}` : whole;
  return { value: typed.startsWith('-') && value !== '0' ? `-${value}` : value, problem: null };
}

function partsOf(plain: string): { whole: string; decimals: string } | null {
  const [, both, decimals = ''] = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/u.exec(plain) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/u.exec(plain) ?? [];
  if (both) return { whole: both.replace(/[.,]/gu, ''), decimals };
  if (/^[1-9]\d{0,2}(\.\d{3})+$/u.test(plain) || /^[1-9]\d{0,2}(,\d{3}){2,}$/u.test(plain)) return { whole: plain.replace(/[.,]/gu, ''), decimals: '' };
  const single = /^(\d+)(?:[.,](\d+))?$/u.exec(plain);
  return single?.[1] ? { whole: single[1], decimals: single[2] ?? '' } : null;
}

/** "2530000.5" → "2.530.000,5" */
export function formatDecimal(value: string): string {
  const [whole = '', decimals] = value.replace(/^-/u, '').split('.');
  return `${value.startsWith('-') ? '−' : ''}${groupDigits(whole)}${decimals ? `,${decimals}` : ''}`;
}

/** @returns after − before, normalised */
export function difference(before: string, after: string): string {
  return fromScaled(scaled(after) - scaled(before));
}

/** The change in tenths of a percent of the earlier value, half up; null where there is nothing to compare with. */
export function changePerMille(before: string, after: string): bigint | null {
  const from = scaled(before);
  if (from === 0n) return null;
  const base = from < 0n ? -from : from;
  const change = scaled(after) - from;
  const size = change < 0n ? -change : change;
  const tenths = (size * 2000n + base) / (base * 2n);
  return change < 0n ? -tenths : tenths;
}

const unit = 10n ** BigInt(maxDecimals);

function scaled(value: string): bigint {
  const [whole = '0', decimals = ''] = value.replace(/^-/u, '').split('.');
  const size = BigInt(whole) * unit + BigInt(decimals.padEnd(maxDecimals, '0'));
  return value.startsWith('-') ? -size : size;
}

function fromScaled(value: bigint): string {
  const size = value < 0n ? -value : value;
  const decimals = String(size % unit).padStart(maxDecimals, '0').replace(/0+$/u, '');
  return `${value < 0n ? '-' : ''}${size / unit}${decimals ? `.${decimals}` : ''}`;
}
