import { fold } from './fold';

// A name typed in capitals, as it would stand in a sentence. Names of people and places cannot be known: somebody has to look.

const syllable = /^(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/u;
const romanNumber = /^[IVX]{2,}$/u;

export const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8;

/** What is no Vietnamese syllable (UBND, CCHC, VNEID, OCOP) stays in capitals. */
export function sentenceCase(text: string): string {
  const lower = text.replace(/\p{L}+/gu, (word) => (syllable.test(fold(word)) && !romanNumber.test(word) ? word.toLowerCase() : word));
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase());
}
