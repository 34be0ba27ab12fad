import { normalizeLine } from '@/domain/text/normalize';

/** `family` is họ, `middle` tên đệm, `given` tên. A name of one word is all `given`. */
export type NameParts = { family: string; middle: string; given: string };

/**
 * For sorting only, never for display: the first word is taken as họ and the last as tên, which does
 * not hold for every people of the country (Ê Đê, Cơ Ho …).
 */
export function splitName(fullName: string): NameParts {
  const words = normalizeLine(fullName).split(' ');
  const given = words.pop() ?? '';
  const [family = '', ...middle] = words;
  return { family, middle: middle.join(' '), given };
}

/**
 * Sorts people as a Vietnamese roll does: by tên, then họ, then đệm; a < ă < â, d < đ; tones ngang,
 * huyền, hỏi, ngã, sắc, nặng. Compare keys by `<` in code and under COLLATE "C" in PostgreSQL.
 */
export function nameSortKey(fullName: string): string {
  const { given, family, middle } = splitName(fullName);
  return [given, family, middle].map(partKey).join('  ');
}

const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const letterRanks: Record<string, string> = {
  'a\u0306': 'a1', 'a\u0302': 'a2', 'e\u0302': 'e1', 'o\u0302': 'o1', 'o\u031B': 'o2', 'u\u031B': 'u1', đ: 'd1',
};

/** Letters first and tones after them, so that a tone decides only between equal letters. */
function partKey(part: string): string {
  const words = part.toLowerCase().split(' ');
  return `${words.map(lettersKey).join('/')} ${words.map(toneDigit).join('')}`;
}

/** Two characters a letter: of equal width, so that "ab" stays before "ă". */
function lettersKey(word: string): string {
  const bare = word.normalize('NFD').replace(/[\u0300\u0309\u0303\u0301\u0323]/g, '');
  return [...bare.matchAll(/(.)\p{M}*/gsu)].map(([letter, base]) => letterRanks[letter] ?? `${base}0`).join('');
}

/** One digit a word, wherever the mark stands: "hoà" and "hòa" are the same name. */
function toneDigit(word: string): string {
  const mark = [...word.normalize('NFD')].find((char) => tones.includes(char));
  return String(mark === undefined ? 0 : tones.indexOf(mark) + 1);
}
