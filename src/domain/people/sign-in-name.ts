import { fold } from '@/domain/text/fold';
import { splitName } from '@/domain/text/name';

/** How a sign-in name is stored and compared: trimmed, NFC, lower case. */
export const cleanSignInName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** Letters without marks, digits, dots and hyphens: what every keyboard and every Excel sheet can carry. */
export const signInNameShape = /^[a-z0-9][a-z0-9.\-_]{2,59}$/u;

/** Lê Thị Minh Thư → thu.ltm: tên, then the initials of họ and đệm, as offices name their mailboxes. */
export function suggestSignInName(fullName: string): string {
  const { family, middle, given } = splitName(fullName);
  const letters = (text: string): string => fold(text).replace(/[^a-z0-9 ]/gu, '');
  const initials = `${letters(family)} ${letters(middle)}`.split(' ').map((word) => word.charAt(0)).join('');
  const name = [letters(given).replaceAll(' ', ''), initials].filter(Boolean).join('.');
  return name.length >= 3 ? name : `${name || 'taikhoan'}.cb`;
}

/** The first of name, name2, name3 … that nobody has. */
export function firstFree(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}
