import { type Word, wordsOf } from './words';

/**
 * By what a text is found among many: three neighbouring words, hashed to a number of 32 bits. A rewriting that changes three words
 * in ten keeps a third of them, wherever the sentences were moved to, and hardly any stands in another text by chance: two words
 * would survive more often, and lead to a hundred others. Of a text only the smallest numbers are kept, as a sample that two texts
 * draw alike (MinHash); of a title, which is short, every pair and every pair with one word between. How alike two texts are, and
 * which ways of speaking are everybody's, is told by pairs of words.
 */

/** The more, the surer a copy is found and the larger the index. Of a long text more, since often a part of it is taken over. */
export const sampleSize = { least: 128, share: 0.25, most: 1500 } as const;

/** What is kept of a text: by what it is found, and the pairs that tell which ones everybody writes. */
export function keptOf({ title, text }: { title: string; text: string }): { title: string; text: string; terms: number[]; pairs: number[] } {
  const pairs = pairsOf(wordsOf(text));
  const { least, share, most } = sampleSize;
  const kept = Math.min(most, Math.max(least, Math.round(pairs.length * share)));
  return { title, text, terms: [...titleTerms(wordsOf(title)), ...smallest(triplesOf(pairs), kept)], pairs: smallest(pairs, least) };
}

/** What is asked for a text; a smaller number is more likely to be among those kept. */
export const termsToAsk = ({ title, pairs }: { title: readonly Word[]; pairs: readonly number[] }): number[] => [...titleTerms(title), ...smallest(triplesOf(pairs))];

/** Enough pairs of a text to know which of its phrases everybody uses. */
export const pairsToWeigh = (pairs: readonly number[]): number[] => smallest(pairs, 4000);

/** A pair of a title is no pair of a text: who asks with a title alone is answered by titles. */
function titleTerms(title: readonly Word[]): number[] {
  const hashes = title.map(({ folded }) => hashOf(folded));
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

/** Of the pairs of neighbouring places: one begins where the other has its second word. */
const triplesOf = (pairs: readonly number[]): number[] => pairs.slice(0, -1).map((pair, i) => mix(pair, pairs[i + 1] ?? 0, 5));

/** In the order of numbers without a sign: typed, since a long text has twenty thousand of them. */
const smallest = (terms: readonly number[], count?: number): number[] => [...new Int32Array(Uint32Array.from(new Set(terms)).sort().slice(0, count))];

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
