/** Counted in words: from, up to and without. */
type Run = { from: number; to: number };

/** A stretch that both texts have, with a changed word here and there. `covers`: the words of it that are the same, by their places. */
export type WordPassage = { one: Run; other: Run; covers: number };

/** So many words may be changed, dropped or added between two that are the same. */
const widestGap = 4;
/** Fewer words in common happen by chance in any two papers of one office. */
const leastWords = 6;
/** A pair that stands in a text more often leads everywhere. */
const mostPlaces = 8;

/** `counted`: up to where either text's words have been counted. */
type Chain = { one: Run; other: Run; covers: number; counted: { one: number; other: number } };

/** Where each pair of a text stands in it. */
export type Places = ReadonlyMap<number, readonly number[]>;

export function placesOf(pairs: readonly number[]): Places {
  const places = new Map<number, number[]>();
  for (const [place, pair] of pairs.entries()) {
    const known = places.get(pair);
    if (known) known.push(place);
    else places.set(pair, [place]);
  }
  return places;
}

/**
 * Where the word pairs of two texts meet, joined. The longest stretches come first: no word of either text belongs to two. In the order of the first text. Pairs that are usual anywhere
 * begin nothing and count for nothing, but do not break a stretch either.
 */
export function passagesOf(meetings: readonly Meeting[], usual: ReadonlySet<number>): WordPassage[] {
  const chains = chainsOf(meetings, usual).filter(({ covers }) => covers >= leastWords);
  chains.sort((a, b) => b.covers - a.covers || a.one.from - b.one.from);
  const taken: Chain[] = [];
  for (const chain of chains) if (!taken.some((each) => meet(each.one, chain.one) || meet(each.other, chain.other))) taken.push(chain);
  return taken.sort((a, b) => a.one.from - b.one.from);
}

const meet = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

/** A pair of the first text, and where the other one has it. */
export type Meeting = { here: number; there: readonly number[]; pair: number };

/** A report of sixty pages is asked for the few pairs of a summary, and not gone through for each one it is compared with. */
export function meetingsOf(one: Places, other: Places): Meeting[] {
  const meetings: Meeting[] = [];
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const pair of fewer.keys()) {
    const here = more.has(pair) ? one.get(pair) : undefined;
    const there = here && other.get(pair);
    if (!there || here.length > mostPlaces || there.length > mostPlaces) continue;
    for (const place of here) meetings.push({ here: place, there, pair });
  }
  return meetings.sort((a, b) => a.here - b.here);
}

function chainsOf(meetings: readonly Meeting[], usual: ReadonlySet<number>): Chain[] {
  const done: Chain[] = [];
  let open: Chain[] = [];
  for (const { here: i, there, pair } of meetings) {
    const near = open.filter((chain) => i - chain.one.to < widestGap);
    if (near.length < open.length) done.push(...open.filter((chain) => i - chain.one.to >= widestGap));
    open = near;
    for (const j of there) {
      const chain = closest(open, i, j);
      const counts = !usual.has(pair);
      if (chain) extend(chain, i, j, counts);
      else if (counts) open.push({ one: { from: i, to: i + 2 }, other: { from: j, to: j + 2 }, covers: 2, counted: { one: i + 2, other: j + 2 } });
    }
  }
  return [...done, ...open];
}

/** A chain whose end lies shortly before this pair in both texts; of several the one that skips least. */
function closest(open: readonly Chain[], i: number, j: number): Chain | null {
  let best: Chain | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const chain of open) {
    // A pair takes two words: the next one of an unbroken run begins at the last word of the one before.
    const [skippedHere, skippedThere] = [i - chain.one.to + 1, j - chain.other.to + 1];
    if (skippedHere < 0 || skippedThere < 0 || skippedThere > widestGap) continue;
    const skipped = Math.max(skippedHere, skippedThere);
    if (skipped < least) [best, least] = [chain, skipped];
  }
  return best;
}

function extend(chain: Chain, i: number, j: number, counts: boolean): void {
  if (counts) {
    const { counted } = chain;
    chain.covers += Math.min(2, i + 2 - counted.one, j + 2 - counted.other);
    chain.counted = { one: i + 2, other: j + 2 };
  }
  chain.one.to = i + 2;
  chain.other.to = j + 2;
}
