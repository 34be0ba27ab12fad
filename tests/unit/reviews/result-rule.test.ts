import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleProblems, type Tier } from '@/domain/campaigns/result-rule';
import { ruleSentences, verdictLabel } from '@/domain/reviews/labels';
import { outcomeOf, ranked, resultOf, spreadOf, tieKeyOf, type ValidSheet } from '@/domain/reviews/scoring';
import { totalOf } from '@/domain/reviews/rubric';
import { tiersOf } from '@/domain/reviews/tiers';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

type Criterion = { id: string; weight: number; counted: boolean; floorScore: number };
type Rule = { passMark: number; minSheets: number; dropExtremesFrom: number; supplementFrom: number | null; thirdScorerFrom: number | null; tieByCriteria: boolean; tieByFiling: boolean; tiers: Tier[] };
type Campaign = { criteria: Criterion[]; rule: Rule; dossiers: { filed: number; sheets: number[][] }[] };

// Few different scores and filing times, so that ties, equal marks and full tiers come up all the time.
const points = fc.integer({ min: 0, max: 6 }).map((value) => value * 500 + (value % 3));
const anyCampaign: fc.Arbitrary<Campaign> = fc.integer({ min: 1, max: 4 }).chain((size) => fc.record({
  criteria: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 3 }), counted: fc.boolean(), floor: points }), { minLength: size, maxLength: size })
    .map((rows) => rows.map(({ weight, counted, floor }, at) => ({ id: `k${at}`, weight, counted: counted || at === 0, floorScore: counted || at === 0 ? Math.floor(floor / 3) : 0 }))),
  rule: fc.record({
    passMark: fc.integer({ min: 0, max: 8000 }), minSheets: fc.integer({ min: 1, max: 3 }), dropExtremesFrom: fc.constantFrom(0, 3, 4),
    supplementFrom: fc.option(fc.integer({ min: 0, max: 7000 }), { nil: null }), thirdScorerFrom: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
    tieByCriteria: fc.boolean(), tieByFiling: fc.boolean(),
    tiers: fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { maxLength: 3 }).chain((marks) =>
      fc.tuple(...marks.map(() => fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }))).map((caps) => marks.map((from, at) => ({ name: `Loại ${at}`, from, cap: caps[at] ?? null })))),
  }),
  dossiers: fc.array(fc.record({ filed: fc.integer({ min: 1, max: 3 }), sheets: fc.array(fc.array(points, { minLength: size, maxLength: size }), { maxLength: 5 }) }), { minLength: 1, maxLength: 7 }),
}));

/** The portal's own way. */
function byPortal({ criteria, rule, dossiers }: Campaign) {
  const rows = dossiers.map(({ filed, sheets }, at) => {
    const valid: ValidSheet[] = sheets.map((values, seat) => ({ seatId: `s${seat}`, scores: Object.fromEntries(criteria.map(({ id }, index) => [id, values[index] ?? 0])) }));
    return { at, filedAt: new Date(filed), ...resultOf(valid, criteria, rule), spread: spreadOf(valid.map(({ scores }) => totalOf(criteria, scores))) };
  });
  const inOrder = ranked(rows, (row) => tieKeyOf(row, criteria, rule));
  const tiers = tiersOf(inOrder, rule.tiers);
  return inOrder.map((row, index) => ({ at: row.at, mean: row.mean, rank: row.rank, tied: row.tied, outcome: outcomeOf(row, rule), tier: tiers[index] })).toSorted((one, other) => one.at - other.at);
}

type Fraction = [bigint, bigint];
const roundUp = ([n, d]: Fraction): bigint => (2n * n + d) / (2n * d);
const meanOf = (values: readonly bigint[]): Fraction => [values.reduce((sum, value) => sum + value, 0n), BigInt(values.length)];

/** Another way, from the numbers an export has: exact fractions, every dossier against every other, each tier for itself. */
function byHand({ criteria, rule, dossiers }: Campaign) {
  const rows = dossiers.map(({ filed, sheets }) => {
    const totals = sheets.map((values) => criteria.reduce((sum, { weight, counted }, k) => sum + (counted ? BigInt(weight) * BigInt(values[k] ?? 0) : 0n), 0n)).sort((a, b) => (a < b ? -1 : 1));
    const gap = (totals.at(-1) ?? 0n) - (totals[0] ?? 0n);
    const waits = rule.thirdScorerFrom !== null && totals.length === 2 && gap > BigInt(rule.thirdScorerFrom);
    if (waits || totals.length < rule.minSheets) return { mean: null, means: [] as bigint[], passed: false, filed, waits };
    const kept = rule.dropExtremesFrom > 0 && totals.length >= rule.dropExtremesFrom ? totals.slice(1, -1) : totals;
    const mean = roundUp(meanOf(kept));
    const means = criteria.map((_, k) => roundUp(meanOf(sheets.map((values) => BigInt(values[k] ?? 0)))));
    return { mean, means, passed: mean >= BigInt(rule.passMark) && criteria.every(({ floorScore }, k) => (means[k] ?? 0n) >= BigInt(floorScore)), filed, waits };
  });
  type Row = (typeof rows)[number];
  const isBetter = (one: Row, other: Row): boolean => {
    if (one.mean === null || other.mean === null) return false;
    if (one.mean !== other.mean) return one.mean > other.mean;
    const apart = rule.tieByCriteria ? one.means.findIndex((mean, k) => mean !== other.means[k]) : -1;
    if (apart !== -1) return (one.means[apart] ?? 0n) > (other.means[apart] ?? 0n);
    return rule.tieByFiling && one.filed < other.filed;
  };
  const rankOf = (row: Row): number | null => (row.mean === null ? null : 1 + rows.filter((other) => isBetter(other, row)).length);
  const tierOf = new Map<Row, string>();
  for (const { name, from, cap } of [...rule.tiers].sort((one, other) => other.from - one.from)) {
    const left = rows.filter((row) => row.passed && row.mean !== null && row.mean >= BigInt(from) && !tierOf.has(row));
    let taken = 0;
    for (const rank of [...new Set(left.map(rankOf))].sort((one, other) => (one ?? 0) - (other ?? 0))) {
      const group = left.filter((row) => rankOf(row) === rank);
      if (cap !== null && taken + group.length > cap) break;
      taken += group.length;
      for (const row of group) tierOf.set(row, name);
    }
  }
  return rows.map((row, at) => ({
    at, mean: row.mean === null ? null : Number(row.mean), rank: rankOf(row), tied: row.mean === null ? 0 : rows.filter((other) => rankOf(other) === rankOf(row)).length,
    outcome: row.waits ? 'waits' : row.mean === null ? 'short' : row.passed ? 'passed' : rule.supplementFrom !== null && row.mean >= BigInt(rule.supplementFrom) && row.mean < BigInt(rule.passMark) ? 'supplement' : 'failed',
    tier: tierOf.get(row) ?? '',
  }));
}

test('10.000 random campaigns: every mean, outcome, rank and tier as exact fractions make it', () => {
  fc.assert(fc.property(anyCampaign, (campaign) => {
    expect(byPortal(campaign)).toEqual(byHand(campaign));
  }), { seed, numRuns: 10_000 });
});

describe('what the rule says of one dossier', () => {
  const rule = { passMark: 7000, minSheets: 2, dropExtremesFrom: 0, supplementFrom: 6000, thirdScorerFrom: 1000 };
  const criteria = [{ id: 'k', floorScore: 0, weight: 1, counted: true }];
  const of = (...totals: number[]) => {
    const sheets = totals.map((total, seat) => ({ seatId: `s${seat}`, scores: { k: total } }));
    return verdictLabel({ ...resultOf(sheets, criteria, rule), spread: spreadOf(totals), tier: '' }, rule);
  };
  test.each([
    [[6000, 6000], 'Hoàn thiện rồi chấm lại'], [[6999, 6999], 'Hoàn thiện rồi chấm lại'], [[5999, 5999], 'Chưa đủ điều kiện công nhận'], [[7000, 7000], 'Đủ điều kiện công nhận'],
    [[8000, 7000], 'Đủ điều kiện công nhận'], [[8001, 7000], 'Chờ người chấm thứ ba'], [[8001, 7000, 7000], 'Đủ điều kiện công nhận'], [[8000], 'Chưa đủ số phiếu'],
  ])('%j: %s', (totals, words) => expect(of(...totals)).toBe(words));

  test('a floor that stops a dossier above the pass mark is no band to complete', () => {
    expect(outcomeOf({ mean: 7500, passed: false, sheets: 3, spread: 0 }, rule)).toBe('failed');
  });

  test('in words, each part of it', () => {
    const words = ruleSentences({ ...rule, tieByCriteria: true, tieByFiling: true, tiers: [{ name: 'Loại A', from: 8500, cap: 5 }, { name: 'Loại B', from: 7000, cap: null }] }).join(' ');
    expect(words).toContain('Từ 60 đến dưới 70 điểm: hoàn thiện rồi chấm lại, chưa được công nhận.');
    expect(words).toContain('chênh nhau quá 10 điểm thì chờ người chấm thứ ba');
    expect(words).toContain('xét lần lượt trung bình từng tiêu chí theo thứ tự của bộ tiêu chí, rồi hồ sơ nộp trước; vẫn bằng nhau thì đồng hạng.');
    expect(words).toContain('Loại A từ 85 điểm, lấy từ trên xuống, nhiều nhất 5 hồ sơ; Loại B từ 70 điểm.');
    expect(ruleSentences({ passMark: 7000, minSheets: 3, dropExtremesFrom: 0 })).toContain('Điểm trung bình bằng nhau thì đồng hạng.');
  });
});

test('two of one rank do not fit into one place: both go on, and nobody below is taken before them', () => {
  const rows = [[1, 9000], [2, 8800], [2, 8800], [4, 8600]].map(([rank, mean]) => ({ rank: rank ?? null, mean: mean ?? null, passed: true }));
  expect(tiersOf(rows, [{ name: 'Loại A', from: 8500, cap: 2 }, { name: 'Loại B', from: 7000, cap: 2 }])).toEqual(['Loại A', 'Loại B', 'Loại B', '']);
});

test('every inconsistency of the rule is named at once', () => {
  const rule = { passMark: 7000, minSheets: 3, supplementFrom: 7000, thirdScorerFrom: 10_000, tiers: [{ name: 'Loại A', from: 12_000, cap: null }, { name: 'loại a', from: 6000, cap: 1 }, { name: 'Loại C', from: 6000, cap: 1 }] };
  expect(ruleProblems(rule, 10_000).map(({ path }) => path.join('.'))).toEqual([
    'supplementFrom', 'thirdScorerFrom', 'thirdScorerFrom', 'tiers.0.from', 'tiers.1.name', 'tiers.1.from', 'tiers.2.from', 'tiers.2.from',
  ]);
  expect(ruleProblems({ passMark: 7000, minSheets: 2, supplementFrom: 6000, thirdScorerFrom: 1000, tiers: [{ name: 'Loại A', from: 8500, cap: 2 }] }, 10_000)).toEqual([]);
});
