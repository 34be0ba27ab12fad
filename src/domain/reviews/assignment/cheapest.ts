// Minimum-cost flow by successive shortest paths. Dossiers send `wanted` units each to members; a unit from a dossier to a
// member costs `cost`, and the k-th unit of a member costs `load * (2k - 1)`, so a member's load costs load * k² in all.
// The path from a dossier to the member who ends up with one more goes member by member: "take this one, and hand that one on".

export type FlowProblem = {
  /** How many members each dossier wants; fewer are given where fewer are allowed. */
  wanted: readonly number[];
  members: number;
  /** Whole numbers; null: not allowed. */
  cost: (dossier: number, member: number) => number | null;
  load: number;
};

/** For each dossier the members chosen, by number. The sum of all costs is the least possible. */
export function cheapest({ wanted, members, cost, load }: FlowProblem): number[][] {
  const costs = wanted.map((_, dossier) => Array.from({ length: members }, (_unused, member) => cost(dossier, member)));
  const chosen = wanted.map(() => new Array<boolean>(members).fill(false));
  const loads = new Array<number>(members).fill(0);
  const swaps = new Swaps(costs, chosen, members);
  wanted.forEach((want, dossier) => {
    const most = Math.min(want, costs[dossier]?.filter((each) => each !== null).length ?? 0);
    for (let unit = 0; unit < most; unit += 1) {
      const path = shortestPath(dossier, costs[dossier] ?? [], chosen[dossier] ?? [], swaps, loads, load);
      for (const { dossier: moved, from, to } of path) {
        const row = chosen[moved];
        if (!row) continue;
        if (from !== null) row[from] = false;
        row[to] = true;
      }
      const last = path.at(-1);
      if (last) loads[last.to] = (loads[last.to] ?? 0) + 1;
      swaps.refresh(path.map((step) => step.dossier));
    }
  });
  return chosen.map((row) => row.flatMap((isChosen, member) => (isChosen ? [member] : [])));
}

/** Dossier `dossier` goes from member `from` (null: from nobody) to member `to`. */
type Step = { dossier: number; from: number | null; to: number };

/** Bellman and Ford among the members: handing on may save, so distances may fall below zero, but never around a circle. */
function shortestPath(start: number, costs: readonly (number | null)[], taken: readonly boolean[], swaps: Swaps, loads: readonly number[], load: number): Step[] {
  const distance = costs.map((each, member) => (each === null || taken[member] ? Number.POSITIVE_INFINITY : each));
  const before: (Step | null)[] = distance.map((each, to) => (each === Number.POSITIVE_INFINITY ? null : { dossier: start, from: null, to }));
  for (let round = 1, changed = true; changed && round < loads.length; round += 1) {
    changed = false;
    for (let from = 0; from < loads.length; from += 1) {
      for (let to = 0; to < loads.length; to += 1) {
        const swap = swaps.best(from, to);
        const along = (distance[from] ?? 0) + (swap?.cost ?? Number.POSITIVE_INFINITY);
        if (!swap || along >= (distance[to] ?? 0)) continue;
        distance[to] = along;
        before[to] = { dossier: swap.dossier, from, to };
        changed = true;
      }
    }
  }
  const ends = distance.map((each, member) => each + load * (2 * (loads[member] ?? 0) + 1));
  let step = before[ends.indexOf(Math.min(...ends))] ?? null;
  const path: Step[] = [];
  while (step) {
    path.unshift(step);
    step = step.from === null ? null : (before[step.from] ?? null);
  }
  return path;
}

type Swap = { dossier: number; cost: number };

/** The cheapest dossier to hand on from one member to another, kept up to date instead of looked for each time. */
class Swaps {
  private readonly kept: (Swap | null)[][];
  private readonly costs: readonly (readonly (number | null)[])[];
  private readonly chosen: readonly (readonly boolean[])[];

  constructor(costs: readonly (readonly (number | null)[])[], chosen: readonly (readonly boolean[])[], members: number) {
    this.costs = costs;
    this.chosen = chosen;
    this.kept = Array.from({ length: members }, () => new Array<Swap | null>(members).fill(null));
  }

  best(from: number, to: number): Swap | null {
    return this.kept[from]?.[to] ?? null;
  }

  refresh(moved: readonly number[]): void {
    for (const [from, row] of this.kept.entries()) {
      for (const [to, swap] of row.entries()) {
        const stale = swap !== null && moved.includes(swap.dossier);
        const among = stale ? this.costs.keys() : moved;
        let least = stale ? null : swap;
        for (const dossier of among) {
          const cost = this.costOf(dossier, from, to);
          if (cost !== null && (!least || cost < least.cost)) least = { dossier, cost };
        }
        row[to] = least;
      }
    }
  }

  private costOf(dossier: number, from: number, to: number): number | null {
    const row = this.chosen[dossier];
    const [here, there] = [this.costs[dossier]?.[from] ?? null, this.costs[dossier]?.[to] ?? null];
    return here === null || there === null || !row?.[from] || row[to] ? null : there - here;
  }
}
