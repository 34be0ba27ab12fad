import { describe, expect, test } from 'vitest';
import { cheapest, type FlowProblem } from '@/domain/reviews/assignment/cheapest';
import { propose, type Scorer, type Sharing, weights } from '@/domain/reviews/assignment/propose';

/** A small generator with a seed: every run judges the same cases. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const costOf = ({ cost, load, members }: FlowProblem, chosen: readonly (readonly number[])[]): number => {
  const loads = Array.from({ length: members }, (_, m) => chosen.filter((row) => row.includes(m)).length);
  return chosen.flatMap((row, d) => row.map((m) => cost(d, m) ?? Number.NaN)).reduce((sum, each) => sum + each, 0) + load * loads.reduce((sum, each) => sum + each * each, 0);
};

const subsets = (of: readonly number[], size: number): number[][] =>
  size === 0 ? [[]] : of.flatMap((first, index) => subsets(of.slice(index + 1), size - 1).map((rest) => [first, ...rest]));

/** The least cost of all ways there are. */
function bruteForce(problem: FlowProblem): number {
  const choices = problem.wanted.map((want, d) => {
    const allowed = Array.from({ length: problem.members }, (_, m) => m).filter((m) => problem.cost(d, m) !== null);
    return subsets(allowed, Math.min(want, allowed.length));
  });
  let least = Number.POSITIVE_INFINITY;
  const walk = (d: number, chosen: number[][]): void => {
    const next = choices[d];
    if (!next) least = Math.min(least, costOf(problem, chosen));
    else for (const row of next) walk(d + 1, [...chosen, row]);
  };
  walk(0, []);
  return least;
}

describe('cheapest', () => {
  test('is as cheap as the cheapest of all ways, over 400 small cases', () => {
    const next = numbers(7);
    for (let round = 0; round < 400; round += 1) {
      const members = 2 + next(3);
      const wanted = Array.from({ length: 1 + next(5) }, () => next(members + 1));
      const costs = wanted.map(() => Array.from({ length: members }, () => (next(5) === 0 ? null : next(60) - 20)));
      const problem: FlowProblem = { wanted, members, load: next(12), cost: (d, m) => costs[d]?.[m] ?? null };
      const chosen = cheapest(problem);
      chosen.forEach((row, d) => {
        expect(row.every((m) => costs[d]?.[m] !== null)).toBe(true);
        expect(row).toHaveLength(Math.min(wanted[d] ?? 0, costs[d]?.filter((each) => each !== null).length ?? 0));
      });
      expect(costOf(problem, chosen), JSON.stringify({ wanted, costs, load: problem.load })).toBe(bruteForce(problem));
    }
  });

  test('shares 500 dossiers out among 9 members within a second', () => {
    const next = numbers(11);
    const costs = Array.from({ length: 500 }, () => Array.from({ length: 9 }, () => (next(12) === 0 ? null : next(3) * 25)));
    const before = process.cpuUsage();
    const chosen = cheapest({ wanted: costs.map(() => 3), members: 9, load: 10, cost: (d, m) => costs[d]?.[m] ?? null });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
    expect(chosen.every((row) => row.length === 3)).toBe(true);
  });
});

const scorers = (count: number, fields: Record<number, string[]> = {}): Scorer[] => Array.from({ length: count }, (_, m) => ({ id: `m${m}`, fields: new Set(fields[m]) }));
const dossier = (id: string, change: Partial<Sharing> = {}): Sharing => ({ id, fieldId: null, assigned: new Map(), begun: new Set(), barred: new Set(), former: 0, ...change });
const many = (count: number): Sharing[] => Array.from({ length: count }, (_, d) => dossier(`d${String(d).padStart(3, '0')}`));
const given = (dossiers: readonly Sharing[], { pairs }: ReturnType<typeof propose>): Sharing[] =>
  dossiers.map((each) => ({ ...each, assigned: new Map(pairs.filter(({ submissionId }) => submissionId === each.id).map(({ seatId, why }) => [seatId, why])) }));

describe('propose', () => {
  test('loads differ by one at most, and nobody with a conflict is chosen', () => {
    const dossiers = many(40).map((each, d) => ({ ...each, barred: new Set([`m${d % 7}`]) }));
    const { pairs, loads, short, cost } = propose(scorers(7), dossiers, 3);
    expect(pairs).toHaveLength(120);
    expect(Math.max(...loads.map(({ after }) => after)) - Math.min(...loads.map(({ after }) => after))).toBeLessThanOrEqual(1);
    expect(pairs.some(({ submissionId, seatId }) => dossiers.find(({ id }) => id === submissionId)?.barred.has(seatId))).toBe(false);
    expect(short).toEqual([]);
    expect(cost.total).toBe(cost.changes * weights.change + cost.offField * weights.offField + cost.squares * weights.load);
  });

  test('who knows the field comes first, and the reason says so', () => {
    const { pairs } = propose(scorers(3, { 2: ['edu'] }), [dossier('d', { fieldId: 'edu' })], 2);
    expect(pairs.map(({ seatId, why }) => [seatId, why])).toEqual([['m0', 'LOAD'], ['m2', 'FIELD']]);
  });

  test('when somebody drops out only their dossiers change hands', () => {
    const dossiers = many(30);
    const first = propose(scorers(6), dossiers, 3);
    const gone = first.pairs.filter(({ seatId }) => seatId === 'm5').length;
    const second = propose(scorers(5), given(dossiers, first), 3);
    expect(second.cost.changes).toBe(gone);
    expect(second.pairs.filter(({ why }) => why === 'KEPT')).toHaveLength(90 - gone);
    expect(second.pairs.filter(({ isNew }) => isNew)).toHaveLength(gone);
  });

  test('one new conflict changes one pair; a begun sheet stays even where nothing was given out', () => {
    const dossiers = many(12);
    const first = propose(scorers(4), dossiers, 2);
    const [pair] = first.pairs;
    const later = given(dossiers, first).map((each) => (each.id === pair?.submissionId ? { ...each, barred: new Set([pair.seatId]) } : each));
    expect(propose(scorers(4), later, 2).cost.changes).toBe(1);
    const begun = propose(scorers(4), [dossier('d', { begun: new Set(['m2', 'm3']) })], 2);
    expect(begun.pairs.map(({ seatId, why }) => [seatId, why])).toEqual([['m2', 'KEPT'], ['m3', 'KEPT']]);
  });

  test('closed sheets of who has left count; too many conflicts are said', () => {
    expect(propose(scorers(4), [dossier('d', { former: 1 })], 3).pairs).toHaveLength(2);
    expect(propose(scorers(3), [dossier('d', { barred: new Set(['m0', 'm1']) })], 2)).toMatchObject({ short: ['d'], pairs: [{ seatId: 'm2' }] });
  });

  test('the same facts give the same proposal; another one has another fingerprint', () => {
    expect(propose(scorers(4), many(9), 2).fingerprint).toBe(propose(scorers(4), many(9), 2).fingerprint);
    expect(propose(scorers(4), many(9), 2).fingerprint).not.toBe(propose(scorers(4), many(9), 3).fingerprint);
  });
});
