import { type Meeting, meetingsOf, passagesOf, type Places, placesOf } from './passages';
import { pairsOf } from './terms';
import { type Word, wordsOf } from './words';

export type Compared = { title: string; text: string };

/** Where a passage stands in a text: characters, from, up to and without. */
export type Range = { start: number; end: number };
export type Passage = { one: Range; other: Range };

export type Likeness = {
  /** Hundredths of a percent, 0 to 10000: of the whole, of the titles, of the texts. */
  similarity: number;
  title: number;
  text: number;
  passages: Passage[];
  /** Words of it that stand in passages, usual ones left out. */
  covered: number;
};

/** A text of a few words is like too many others: then the titles decide. */
const leastText = 25;
/** And of these so many must be words that not everybody writes. */
const leastOwn = 12;

export type Prepared = { title: readonly Word[]; text: readonly Word[]; /** Of the text. */ pairs: readonly number[]; places: Places };

/** For a text that is compared with many. */
export function prepare({ title, text }: Compared): Prepared {
  const words = wordsOf(text);
  const pairs = pairsOf(words);
  return { title: wordsOf(title), text: words, pairs, places: placesOf(pairs) };
}

/**
 * How alike two initiatives are. Of the texts: which share of the shorter one's words stands in passages that the other one has
 * too. A title alone proves little, but the same title lifts texts that are half alike. `usual`: word pairs that everybody writes.
 */
export function likenessOf(one: Prepared, other: Prepared, usual: ReadonlySet<number> = new Set(), meetings: readonly Meeting[] = meetingsOf(one.places, other.places)): Likeness {
  const title = titleLikeness(one.title, other.title);
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  const shorter = ownWords(long, usual, ownWords(short, usual));
  if (Math.min(one.text.length, other.text.length) < leastText || shorter < leastOwn) return { similarity: title, title, text: 0, passages: [], covered: 0 };
  const found = passagesOf(meetings, usual);
  const covered = found.reduce((sum, { covers }) => sum + covers, 0);
  const text = hundredths(covered, shorter);
  const passages = found.map((passage) => ({ one: rangeOf(one.text, passage.one), other: rangeOf(other.text, passage.other) }));
  return { similarity: Math.max(text, Math.round((2 * text + title) / 3)), title, text, passages, covered };
}

/** How many words stand in some pair that is not usual; the rest of a long text is not counted when that many are found. */
function ownWords({ text, pairs }: Prepared, usual: ReadonlySet<number>, enough = text.length): number {
  if (usual.size === 0) return Math.min(enough, text.length);
  let count = 0;
  let before = false;
  for (let i = 0; i < text.length && count < enough; i += 1) {
    const pair = pairs[i];
    const own = pair !== undefined && !usual.has(pair);
    if (before || own) count += 1;
    before = own;
  }
  return count;
}

const hundredths = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(10_000, Math.round((part * 10_000) / whole)));

const rangeOf = (words: readonly Word[], { from, to }: { from: number; to: number }): Range => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });

/** Words in common, whatever their order, twice over both titles' words. */
function titleLikeness(one: readonly Word[], other: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const { folded } of one) left.set(folded, (left.get(folded) ?? 0) + 1);
  let common = 0;
  for (const { folded } of other) {
    const count = left.get(folded) ?? 0;
    if (count === 0) continue;
    left.set(folded, count - 1);
    common += 1;
  }
  return hundredths(2 * common, one.length + other.length);
}
