import { stripInvisible } from '@/domain/text/normalize';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const zeroWidthSpace = '\u200b';

/** Text that can be set in a narrow column: a word longer than any real one (an address, 200 letters) may break. */
export function breakWords(text: string, longest = 24): string {
  return stripInvisible(text).normalize('NFC').replace(/[^\s]{13,}/gu, (word) => (word.length > longest ? cut(word, longest) : word));
}

function cut(word: string, longest: number): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  if (letters.length <= longest) return word;
  return letters.map((letter, i) => (i > 0 && i % 8 === 0 ? zeroWidthSpace + letter : letter)).join('');
}
