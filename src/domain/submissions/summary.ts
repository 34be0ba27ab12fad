import { countWords } from '@/domain/text/word-count';
import { summaryMaxWords } from './gaps';

/**
 * The first whole sentences of a text that fit into a summary: offered where a file has none, for its author to read and
 * mend. Empty when not even the first one fits.
 */
export function openingOf(text: string, maxWords = summaryMaxWords): string {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).map((each) => each.trim()).filter(Boolean);
  const taken: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += countWords(sentence);
    if (words > maxWords) break;
    taken.push(sentence);
  }
  return taken.join(' ');
}
