import { fold } from './fold';

// Names in a text, found as people search: without marks, in any case, whatever white space stands between the words.

type Place = { start: number; end: number };

/** What stands instead of a name. */
export const covered = '[…]';

/** Folded letter by letter, each with where it stood; white space as one space. */
function foldedLetters(text: string): { letters: string; at: Place[] } {
  let letters = '';
  const at: Place[] = [];
  let index = 0;
  for (const symbol of text) {
    const plain = fold(symbol) || (/\s/u.test(symbol) ? ' ' : '');
    const last = at.at(-1);
    // A mark of its own, or one more space, belongs to the letter before.
    if (last && (plain === '' || (plain === ' ' && letters.endsWith(' ')))) last.end = index + symbol.length;
    else for (let i = 0; i < plain.length; i += 1) {
      letters += plain[i];
      at.push({ start: index, end: index + symbol.length });
    }
    index += symbol.length;
  }
  return { letters, at };
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Two letters are no name, they are in every sentence. */
const tellingNames = (names: readonly string[]): string[] => [...new Set(names.map(fold))].filter((name) => name.length > 3).toSorted((one, other) => other.length - one.length);

/** Where the names stand, each place once: of two names in one place the longer one. */
export function namePlaces(text: string, names: readonly string[]): Place[] {
  const { letters, at } = foldedLetters(text);
  const found: Place[] = [];
  for (const name of tellingNames(names)) {
    for (let from = letters.indexOf(name); from >= 0; from = letters.indexOf(name, from + 1)) {
      if (isWord(letters[from - 1]) || isWord(letters[from + name.length])) continue;
      const place = { start: at[from]?.start ?? 0, end: at[from + name.length - 1]?.end ?? text.length };
      if (!found.some(({ start, end }) => place.start < end && start < place.end)) found.push(place);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The text with each name covered. */
export const coverNames = (text: string, names: readonly string[]): string => coverRuns([text], names)[0] ?? '';

/** The same of a text in pieces, with names that run from one piece into the next: each is covered where it begins. */
export function coverRuns(runs: readonly string[], names: readonly string[]): string[] {
  const places = namePlaces(runs.join(''), names);
  let at = 0;
  return runs.map((run) => {
    const [first, last] = [at, at + run.length];
    at = last;
    let shown = '';
    let from = first;
    for (const { start, end } of places) {
      if (end <= first || start >= last) continue;
      shown += run.slice(from - first, Math.max(start, first) - first) + (start >= first ? covered : '');
      from = Math.min(end, last);
    }
    return shown + run.slice(from - first);
  });
}
