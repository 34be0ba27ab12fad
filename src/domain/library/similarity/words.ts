import { fold } from '@/domain/text/fold';
import { boilerplate } from './boilerplate';

/** One word as it is compared, and where it stands in the text. */
export type Word = { folded: string; start: number; end: number };

/** Enough for a report of sixty pages. What lies behind is not compared, so that one enormous text cannot slow everybody's check. */
export const maxWords = 20_000;

// Numbers stay whole with their points and commas: "1.250.000", "12,5".
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const citation = /^[^\S\n]*[-–+•*]?[^\S\n]*căn cứ(?=[\s:,]).*$/gimu;

/** The words that can make two texts alike: without marks, without what every paper says. */
export function wordsOf(text: string): Word[] {
  const cited = [...text.matchAll(citation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    while (cited[0] && cited[0].end <= start) cited.shift();
    if (cited[0] && cited[0].start <= start) continue;
    words.push({ folded: foldWord(match[0]), start, end: start + match[0].length });
    if (words.length >= maxWords) break;
  }
  return withoutBoilerplate(words);
}

// Vietnamese has some seven thousand syllables, of which a text uses a few hundred again and again.
const known = new Map<string, string>();
const keptWords = 20_000;

/** "kĩ thuật" and "kỹ thuật" are one word, as "hoà" and "hòa" are. */
function foldWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= keptWords) known.clear();
  const folded = fold(word).replaceAll('y', 'i');
  known.set(word, folded);
  return folded;
}

/** By their first word, the longest first. */
const phrases: ReadonlyMap<string, readonly string[][]> = (() => {
  const split = boilerplate.map((phrase) => phrase.split(' ').map(foldWord)).sort((one, other) => other.length - one.length);
  return Map.groupBy(split, ([first = '']) => first);
})();

function withoutBoilerplate(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const length = phraseAt(words, i);
    const word = words[i];
    if (length === 0 && word) kept.push(word);
    i += Math.max(length, 1);
  }
  return kept;
}

function phraseAt(words: readonly Word[], from: number): number {
  const candidates = phrases.get(words[from]?.folded ?? '') ?? [];
  return candidates.find((phrase) => phrase.every((each, i) => words[from + i]?.folded === each))?.length ?? 0;
}
