import { type Word, wordsOf } from './words';

/**
 * By what a text is found among many: pairs of neighbouring words, hashed to numbers of 32 bits. A rewriting that changes three
 * words in ten keeps half of them, wherever the sentences were moved to. Of a text only the smallest numbers are kept, as a
 * sample that two texts draw alike (MinHash); of a title, which is short, every pair and every pair with one word between.
 */

/** The more, the surer a copy is found and the larger the index. */
export const sampleSize = 128;

/**
 * A text three times as long as the one it copies draws other samples: so it asks for more than is kept. A report of thirty pages
 * that has an earlier summary in it asks for more still, as far as an answer may take.
 */
export const askedSize = { least: 384, share: 0.25, most: 1400 } as const;

export function termsOf({ title, text }: { title: string; text: string }): number[] {
  return [...titleTerms(title), ...smallest(pairsOf(wordsOf(text)), sampleSize)];
}

/** What is asked for a text; a smaller number is more likely to be among those kept. */
export function termsToAsk({ title, text }: { title: string; text: string }): number[] {
  const pairs = pairsOf(wordsOf(text));
  const { least, share, most } = askedSize;
  return [...titleTerms(title), ...smallest(pairs, Math.min(most, Math.max(least, Math.round(pairs.length * share))))];
}

/** Enough pairs of a text to know which of its phrases everybody uses. */
export const pairsToWeigh = ({ text }: { text: string }): number[] => smallest(pairsOf(wordsOf(text)), 4000);

/** A pair of a title is no pair of a text: who asks with a title alone is answered by titles. */
function titleTerms(title: string): number[] {
  const hashes = wordsOf(title).map(({ folded }) => hashOf(folded));
  const terms = hashes.flatMap((hash, i) => [1, 2].flatMap((step) => {
    const other = hashes[i + step];
    return other === undefined ? [] : [mix(hash, other, 2 + step)];
  }));
  return [...new Set(terms)];
}

/** The pair that begins at each word but the last. */
export function pairsOf(words: readonly Word[]): number[] {
  const hashes = words.map(({ folded }) => hashOf(folded));
  return hashes.slice(0, -1).map((hash, i) => mix(hash, hashes[i + 1] ?? 0, 1));
}

const smallest = (terms: readonly number[], count: number): number[] => [...new Set(terms)].sort((one, other) => (one >>> 0) - (other >>> 0)).slice(0, count);

/** FNV-1a. Kept in the database: to change it, empty "SimilarText", and it is filled anew at the next start. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return hash;
}

/** The finish of MurmurHash3: every bit of both words and of the kind changes half of the result. */
function mix(one: number, other: number, kind: number): number {
  let hash = Math.imul(one, 0x9e_37_79_b1) ^ Math.imul(other ^ kind, 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}
