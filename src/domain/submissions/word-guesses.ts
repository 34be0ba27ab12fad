import type { Part } from './word-headings';
import type { WordPlace } from './word-places';

/** A part whose heading says nothing, between two sections with one missing between them, is likeliest that one. */
export function withGuesses(places: readonly WordPlace[], parts: readonly Part[]): WordPlace[] {
  const order = new Map(parts.map(({ key }, i) => [key, i]));
  const found = new Set(places.flatMap(({ key, from }) => (key !== null && from !== undefined ? [key] : [])));
  const missingBetween = (before: number, after: number): string | undefined => {
    const [missing, more] = parts.slice(before + 1, Math.max(before + 1, after)).filter(({ key }) => !found.has(key));
    return more ? undefined : missing?.key;
  };
  const following: number[] = [];
  let after = -1;
  for (const { key } of places.toReversed()) {
    if (key !== null) after = order.get(key) ?? -1;
    following.push(after);
  }
  let before = -1;
  return places.map((place, i) => {
    if (place.key !== null) before = order.get(place.key) ?? -1;
    if (place.guess !== null) return place;
    const { guess: _, ...rest } = place;
    const missing = before < 0 ? undefined : missingBetween(before, following[places.length - 1 - i] ?? -1);
    return missing === undefined ? rest : { ...rest, guess: missing };
  });
}
