import { createHash, randomInt } from 'node:crypto';

// Without 0 O 1 I L: the code is read from paper and typed by hand.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const hour = 3_600_000;

/** PRACTICE: a phiếu cấp lại mật khẩu holds for 72 hours. */
export const resetCodeMillis = 72 * hour;
/** First slips travel to schools and villages with the next courier, so they hold for two weeks. */
export const firstCodeMillis = 14 * 24 * hour;

/** Twelve characters of 31, almost 60 bits: no dictionary helps, so a plain hash is enough. K7MP-4XQ2-RT9D */
export function newCode(): string {
  const characters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return characters.replace(/(.{4})(?=.)/gu, '$1-');
}

/** Typed in small letters, with blanks or without hyphens, it is the same code. */
export const hashCode = (code: string): string =>
  createHash('sha256').update(`code:${code.toUpperCase().replace(/[^A-Z0-9]/gu, '')}`).digest('hex');
