import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySpread, criterionSpreads, type DossierTotals, leansOf, leastShared, mostDivided, notableLean } from '@/domain/reviews/disagreement';
import { differenceWords, leanLabels } from '@/domain/reviews/labels';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

const seats = ['s0', 's1', 's2', 's3', 's4'];
/** Sheets of a dossier as [seat, total]; typed in hundredths, kept unrounded. */
const unit = 10_000;
const exact = (...totals: [number, number][]): DossierTotals => ({ submissionId: 'd', totals: totals.map(([seat, total]) => ({ seatId: `s${seat}`, total })) });
const of = (...totals: [number, number][]): DossierTotals => exact(...totals.map(([seat, total]): [number, number] => [seat, total * unit]));

test('how far a member is from the others, against exact fractions of another way', () => {
  const dossier = fc.subarray([0, 1, 2, 3, 4]).chain((members) => fc.tuple(...members.map(() => fc.integer({ min: 0, max: 10_000 * unit }))).map((totals) => exact(...members.map((seat, at): [number, number] => [seat, totals[at] ?? 0]))));
  fc.assert(fc.property(fc.array(dossier, { maxLength: 12 }), (dossiers) => {
    const found = leansOf(dossiers, seats, 10_000);
    for (const [index, seatId] of seats.entries()) {
      const differences = dossiers.flatMap(({ totals }): bigint[] => {
        const own = totals.find((sheet) => sheet.seatId === seatId);
        const others = totals.filter((sheet) => sheet.seatId !== seatId);
        // Over 60, which 1 to 4 others and a mean of them divide evenly.
        return own && others.length > 0 ? [60n * BigInt(own.total) - (60n / BigInt(others.length)) * others.reduce((sum, { total }) => sum + BigInt(total), 0n)] : [];
      });
      const count = BigInt(differences.length);
      const twice = 2n * differences.reduce((sum, each) => sum + each, 0n) + 60n * count * BigInt(unit);
      const floor = (a: bigint, b: bigint): bigint => (a % b < 0n ? a / b - 1n : a / b);
      expect(found[index]).toMatchObject({ seatId, shared: differences.length, difference: count === 0n ? null : Number(floor(twice, 120n * count * BigInt(unit))) });
    }
  }), { seed, numRuns: 2000 });
});

describe('what is said of a member', () => {
  const many = (count: number, first: number, second: number) => Array.from({ length: count }, () => of([0, first], [1, second]));
  const leans = (dossiers: DossierTotals[]) => leansOf(dossiers, ['s0', 's1'], 10_000).map(({ lean }) => lean);

  test('nothing under five shared dossiers, however far', () => {
    expect(leans(many(leastShared - 1, 0, 10_000))).toEqual(['tooFew', 'tooFew']);
    expect(leans(many(leastShared, 0, 10_000))).toEqual(['strict', 'lenient']);
  });
  test('even below a twentieth of the rubric, strict and lenient from there on', () => {
    expect(notableLean(10_000)).toBe(500);
    expect(leans(many(5, 7000, 7499))).toEqual(['even', 'even']);
    expect(leans(many(5, 7000, 7500))).toEqual(['strict', 'lenient']);
  });
  test('a dossier scored alone says nothing', () => {
    expect(leansOf(Array.from({ length: 9 }, () => of([0, 9000])), ['s0'], 10_000)).toEqual([{ seatId: 's0', shared: 0, difference: null, lean: 'tooFew' }]);
  });
  test('better dossiers do not make a lenient member', () => {
    const dossiers = [...Array.from({ length: 5 }, () => of([0, 9500], [1, 9500])), ...Array.from({ length: 5 }, () => of([1, 4000], [2, 4000]))];
    expect(leansOf(dossiers, ['s0', 's1', 's2'], 10_000).map(({ difference, lean }) => [difference, lean])).toEqual([[0, 'even'], [0, 'even'], [0, 'even']]);
  });
  test('in words', () => {
    expect([differenceWords(-350), differenceWords(200), differenceWords(0)]).toEqual(['thấp hơn 3,5', 'cao hơn 2', 'bằng nhau']);
    expect(leanLabels.tooFew).toBe('Chưa đủ hồ sơ để nhận xét');
  });
});

test('furthest apart first, equal ones in their order, under two sheets not at all', () => {
  const row = (submissionId: string, ...totals: number[]) => ({ submissionId, totals: totals.map((total, at) => ({ seatId: `s${at}`, total: total * unit })) });
  expect(bySpread([row('a', 10, 20), row('b', 5), row('c', 0, 40, 20), row('d', 30, 20), row('e')]).map(({ submissionId, spread }) => [submissionId, spread])).toEqual([['c', 40], ['a', 10], ['d', 10]]);
});

test('the criterion that divides most is so by its share of its maximum', () => {
  const criteria = [{ id: 'a', maxScore: 3000 }, { id: 'b', maxScore: 1000 }, { id: 'c', maxScore: 1000 }];
  const spreads = criterionSpreads(criteria, [{ scores: { a: 2000, b: 500, c: 900 } }, { scores: { a: 2900, b: 900, c: 500 } }]);
  expect(spreads).toEqual([{ criterionId: 'a', low: 2000, high: 2900, spread: 900 }, { criterionId: 'b', low: 500, high: 900, spread: 400 }, { criterionId: 'c', low: 500, high: 900, spread: 400 }]);
  expect(mostDivided(criteria, spreads)?.line.id).toBe('b');
  expect(mostDivided(criteria, criterionSpreads(criteria, [{ scores: { a: 1 } }, { scores: { a: 1 } }]))).toBeNull();
  expect(criterionSpreads(criteria, [{ scores: {} }])).toEqual([]);
});
