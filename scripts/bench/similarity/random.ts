/** Numbers that a seed decides (mulberry32): whoever runs it again gets the same texts. */
export type Random = { share: () => number; below: (count: number) => number; pick: <T>(from: readonly T[]) => T; shuffled: <T>(from: readonly T[]) => T[] };

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(share() * count);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const shuffled = <T>(from: readonly T[]): T[] => from.map((each) => ({ each, key: share() })).sort((one, other) => one.key - other.key).map(({ each }) => each);
  return { share, below, pick, shuffled };
}

/** Draws places as words are used: the second one half as often as the first, the hundredth a hundredth as often (Zipf). */
export function zipf(count: number, exponent = 1): (random: Random) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) {
    sum += 1 / rank ** exponent;
    sums.push(sum);
  }
  return ({ share }) => {
    const wanted = share() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
