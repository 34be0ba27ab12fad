import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranked, resultOf, type ScoringRules, spreadOf, type ValidSheet, wideSpread } from '@/domain/reviews/scoring';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

const criteria = [
  { id: 'new', maxScore: 3000, floorScore: 1000, weight: 10_000, counted: true },
  { id: 'creative', maxScore: 2000, floorScore: 700, weight: 10_000, counted: true },
  { id: 'effect', maxScore: 3000, floorScore: 0, weight: 10_000, counted: true },
];
const rules: ScoringRules = { passMark: 7000, minSheets: 1, dropExtremesFrom: 0 };
const sheet = (seatId: string, ...values: number[]): ValidSheet => ({ seatId, scores: Object.fromEntries(criteria.map(({ id }, i) => [id, values[i] ?? 0])) });

/** By hand, in exact fractions: a sum and a count compared by cross-multiplication, the rounding by long division. */
function naive(sheets: readonly ValidSheet[], { passMark, minSheets, dropExtremesFrom }: ScoringRules) {
  const totals = sheets.map(({ scores }) => BigInt(Object.values(scores).reduce((sum, value) => sum + value, 0)));
  const sorted = [...totals].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const kept = dropExtremesFrom > 0 && sorted.length >= dropExtremesFrom && sorted.length >= 3 ? sorted.slice(1, -1) : sorted;
  const half = (sum: bigint, n: bigint): number => {
    const quotient = sum / n;
    return Number((sum - quotient * n) * 2n >= n ? quotient + 1n : quotient);
  };
  if (sheets.length === 0 || sheets.length < minSheets) return { mean: null, passed: false, means: [] as number[] };
  const mean = half(kept.reduce((a, b) => a + b, 0n), BigInt(kept.length));
  const means = criteria.map(({ id }) => half(sheets.reduce((sum, { scores }) => sum + BigInt(scores[id] ?? 0), 0n), BigInt(sheets.length)));
  return { mean, means, passed: mean >= passMark && criteria.every(({ floorScore }, i) => (means[i] ?? 0) >= floorScore) };
}

const anySheets = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 3000 })), { maxLength: 15 })
  .map((rows) => rows.map((values, i) => sheet(`seat${i}`, ...values)));
const anyRules = fc.record({ passMark: fc.integer({ min: 0, max: 8000 }), minSheets: fc.integer({ min: 1, max: 6 }), dropExtremesFrom: fc.integer({ min: 0, max: 8 }) });

describe('the legal result', () => {
  test('is what anybody computes by hand, whatever the sheets and the rule', () => {
    fc.assert(
      fc.property(anySheets, anyRules, (sheets, anyRule) => {
        const result = resultOf(sheets, criteria, anyRule);
        const expected = naive(sheets, anyRule);
        expect(result.mean).toBe(expected.mean);
        expect(result.criteria.map(({ mean }) => mean)).toEqual(expected.means);
        expect(result.passed).toBe(expected.passed);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(anySheets, anyRules, (sheets, anyRule) => {
        const forwards = resultOf(sheets, criteria, anyRule);
        const backwards = resultOf([...sheets].reverse(), criteria, anyRule);
        expect([backwards.mean, backwards.passed, backwards.criteria, backwards.exactSum]).toEqual([forwards.mean, forwards.passed, forwards.criteria, forwards.exactSum]);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('the example of the plan: 508,5 : 7 = 72,64, not recognised because novelty is under its floor', () => {
    const novelty = [900, 950, 950, 950, 950, 950, 900];
    const totals = [7450, 7200, 7300, 7050, 7500, 7100, 7250];
    const sheets = totals.map((total, i) => sheet(`s${i}`, novelty[i] ?? 0, 1500, total - 1500 - (novelty[i] ?? 0)));
    expect(resultOf(sheets, criteria, rules)).toMatchObject({ sheets: 7, exactSum: 508_500_000, mean: 7264, dropped: null, passed: false, criteria: [{ mean: 936, belowFloor: true }, { mean: 1500 }, {}] });
  });

  test('rounds halves up: 70,005 is 70,01, and 69,995 passes as 70,00', () => {
    expect(resultOf([sheet('a', 3000, 2000, 2000), sheet('b', 3000, 2000, 2001)], criteria, rules).mean).toBe(7001);
    expect(resultOf([sheet('a', 3000, 2000, 2000), sheet('b', 3000, 2000, 1999)], criteria, rules)).toMatchObject({ mean: 7000, passed: true });
  });

  test('under the least number of sheets there is no mean, no pass, no rank', () => {
    const result = resultOf([sheet('a', 3000, 2000, 3000)], criteria, { ...rules, minSheets: 2 });
    expect(result).toMatchObject({ sheets: 1, mean: null, passed: false, criteria: [] });
    expect(ranked([result])[0]?.rank).toBeNull();
  });

  test('drops one highest and one lowest from n on; under n and under three it drops nothing', () => {
    const three = [sheet('low', 1000, 700, 0), sheet('mid', 2000, 1000, 1000), sheet('high', 3000, 2000, 3000)];
    expect(resultOf(three, criteria, { ...rules, dropExtremesFrom: 3 })).toMatchObject({ mean: 4000, counted: 1, sheets: 3, dropped: { highest: 'high', lowest: 'low' } });
    expect(resultOf(three, criteria, { ...rules, dropExtremesFrom: 4 }).dropped).toBeNull();
    expect(resultOf(three.slice(0, 2), criteria, { ...rules, dropExtremesFrom: 1 }).dropped).toBeNull();
  });
});

describe('ranks', () => {
  test('equal means share a rank and the next is left out (zookeepr #11)', () => {
    const rows = [7000, 8000, null, 8000, 9000].map((mean, i) => ({ id: i, mean }));
    expect(ranked(rows).map(({ id, rank, tied }) => [id, rank, tied])).toEqual([[4, 1, 1], [1, 2, 2], [3, 2, 2], [0, 4, 1], [2, null, 0]]);
  });

  test('the rank of a row is one more than the number of better ones', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { nil: null })), (means) => {
        const rows = ranked(means.map((mean) => ({ mean })));
        for (const { mean, rank } of rows) expect(rank).toBe(mean === null ? null : 1 + means.filter((other) => other !== null && other > mean).length);
      }),
      { seed },
    );
  });

  test('two sheets are wide apart from a fifth of how far they can be apart', () => {
    expect([10_000, 8000, 1604].map(wideSpread)).toEqual([2000, 1600, 320]);
  });

  test('the spread needs two sheets', () => {
    const of = (weight: number, ...totals: number[]) => spreadOf([{ id: 'k', weight, counted: true }], totals.map((total) => ({ scores: { k: total } })));
    expect(of(10_000, 7000)).toBeNull();
    expect(of(10_000, 7000, 9050, 8000)).toBe(2050);
    // 10,004 is more than 10: a part of a hundredth is not rounded away.
    expect(of(12_505, 0, 800)).toBe(1001);
    expect(of(12_500, 0, 800)).toBe(1000);
  });
});
