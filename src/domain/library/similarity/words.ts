import { fold } from '@/domain/text/fold';
import { boilerplate } from './boilerplate';

/** One word as it is compared, and where it stands in the text. */
export type Word = { folded: string; start: number; end: number };

/** Enough for a report of sixty pages. What lies behind is not compared, so that one enormous text cannot slow everybody's check. */
export const maxWords = 20_000;

// Numbers stay whole with their points and commas: "1.250.000", "12,5".
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
/** What a citation names; "Căn cứ kết quả khảo sát" begins a sentence of the author's own. */
const cited = 'hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|kế hoạch|chỉ thị|công văn|công điện|hướng dẫn|chương trình|đề án|văn bản|thông báo|kết luận|tờ trình|quy chế|quy định|điều(?! kiện)|khoản|chức năng';
/** Citations at the beginning of a line, each up to the end of its sentence; "TP. Hồ Chí Minh" ends none. */
const citation = new RegExp(String.raw`^[^\S\n]*[-–+•*]?(?:[^\S\n]*căn cứ(?:[ \t\u00a0:,]+(?:vào|theo|các|những|nội dung))*[ \t\u00a0:,]+(?:${cited})(?![\p{L}\p{M}])(?:[^\n;.!?]|[.!?;](?=\S)|(?<=\b(?:tp|tx|tt))\.)*(?:[;.!?]|$))+`, 'gimu');

/** The words that can make two texts alike: without marks, without what every paper says. */
export function wordsOf(text: string): Word[] {
  const left = [...text.matchAll(citation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    while (left[0] && left[0].end <= start) left.shift();
    if (left[0] && left[0].start <= start) continue;
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
