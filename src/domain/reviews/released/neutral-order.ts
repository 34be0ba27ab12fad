import { fold } from '@/domain/text/fold';

/** By their own words: neither the order of the seats nor of the releases tells who wrote what. */
export function inNeutralOrder(texts: readonly string[]): string[] {
  const keyed = texts.map((text) => ({ text, key: fold(text) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.text < other.text ? -1 : 1)).map(({ text }) => text);
}
