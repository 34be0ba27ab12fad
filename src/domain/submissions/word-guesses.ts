import type { Part } from './word-headings';
import type { WordPlace } from './word-places';

/** A part whose heading says nothing, between two sections with one missing between them, is likeliest that one. */
export function withGuesses(places: readonly WordPlace[], parts: readonly Part[]): WordPlace[] {
  const found = new Set(places.flatMap(({ key, from }) => (key !== null && from !== undefined ? [key] : [])));
  const at = (key: string | null | undefined): number => parts.findIndex((part) => part.key === key);
  return places.map((place, i) => {
    if (place.guess !== null) return place;
    const before = at(places.slice(0, i).findLast(({ key }) => key !== null)?.key);
    const after = at(places.slice(i).find(({ key }) => key !== null)?.key);
    const [missing, more] = parts.filter(({ key }, n) => n > before && n < after && !found.has(key));
    const { guess: _, ...rest } = place;
    return before >= 0 && missing && !more ? { ...rest, guess: missing.key } : rest;
  });
}
