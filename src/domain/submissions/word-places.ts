import { cutLine, type WordLine } from './word-lines';

// Where each line of a document went, so that its reader can see it beside the document and say otherwise.

export type WordPlace = {
  line: WordLine;
  /** The section it was sorted under; null: none. */
  key: string | null;
  /** Looks like a heading, whether or not it begins a section. */
  heading: boolean;
  /** It begins its section: the text of the section starts so far into it; at its end, it holds none; 0: it is kept whole. */
  from?: number;
  /** A heading that begins a part no section took: the one it likeliest belongs to, to be offered; null: nobody knows. */
  guess?: string | null;
};

/** Where every line goes now: as it was sorted, until somebody says otherwise. */
export type Keys = readonly (string | null)[];

export const foundKeys = (places: readonly WordPlace[]): Keys => places.map(({ key }) => key);

/** What goes into a section; `null`: what goes nowhere. A line that somebody put there keeps all its words, a heading too. */
export function linesUnder(places: readonly WordPlace[], keys: Keys, key: string | null): WordLine[] {
  return places.flatMap(({ line, key: found, from }, i) => {
    if (keys[i] !== key) return [];
    if (from === undefined || from === 0 || found !== key) return [line];
    return from < line.text.length ? [cutLine(line, from)] : [];
  });
}

/** Where the stretch ends that begins with a line: before the next heading. */
export function stretchEnd(places: readonly WordPlace[], start: number): number {
  let end = start + 1;
  while (end < places.length && !places[end]?.heading) end += 1;
  return end;
}

/** The line goes into another section, and with it what follows up to the next heading, unless only the line is meant. */
export function moveLines(places: readonly WordPlace[], keys: Keys, start: number, key: string | null, alone = false): Keys {
  const end = alone ? start + 1 : stretchEnd(places, start);
  return keys.map((before, i) => (i >= start && i < end ? key : before));
}

/** Whether a section still holds what the document's own headings gave it. */
export const isAsFound = (places: readonly WordPlace[], keys: Keys, key: string): boolean => places.every((place, i) => (place.key === key) === (keys[i] === key));
