import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupFloor } from '@/domain/campaigns/group-rule';
import { ruleProblems, type Tier } from '@/domain/campaigns/result-rule';
import { ruleSentences, verdictLabel } from '@/domain/reviews/labels';
import { outsidePartOf } from '@/domain/reviews/outside-part';
import { outcomeOf, ranked, resultOf, spreadOf, tieKeyOf } from '@/domain/reviews/scoring';
import { standingSheets } from '@/domain/reviews/second-round/standing-sheets';
import { tiersOf } from '@/domain/reviews/tiers';

const seed = Number(process.env.FC_SEED ?? Date.now());
console.info(`fast-check seed ${seed} (FC_SEED=… repeats another)`);

type Criterion = { id: string; weight: number; counted: boolean; floorScore: number; maxScore: number; groupName: string };
type Rule = { groupFloors: GroupFloor[]; extraWeight: number | null; extraMax: number | null; passMark: number; minSheets: number; dropExtremesFrom: number; supplementFrom: number | null; thirdScorerFrom: number | null; tieByCriteria: boolean; tieByFiling: boolean; tiers: Tier[] };
type Campaign = { criteria: Criterion[]; rule: Rule; dossiers: { filed: number; extra: number; rounds: { first: number[]; second: number[] | null }[] }[] };

// Few different scores and filing times, so that ties, equal marks and full tiers come up all the time.
const points = fc.integer({ min: 0, max: 6 }).map((value) => value * 500 + (value % 3));
// × 1, 2, 3, then halves, percents, and what leaves parts of a hundredth.
const weights = fc.constantFrom(10_000, 20_000, 30_000, 5000, 15_000, 1250, 3333, 12_345, 1, 1_000_000);
const anyCampaign: fc.Arbitrary<Campaign> = fc.integer({ min: 1, max: 4 }).chain((size) => fc.record({
  criteria: fc.array(fc.record({ weight: weights, counted: fc.boolean(), floor: points, groupName: fc.constantFrom('', 'Mới', 'Hiệu quả') }), { minLength: size, maxLength: size })
    .map((rows) => rows.map(({ weight, counted, floor, groupName }, at) => ({ id: `k${at}`, weight, counted: counted || at === 0, floorScore: counted || at === 0 ? Math.floor(floor / 3) : 0, maxScore: 3000, groupName }))),
  rule: fc.record({
    passMark: fc.integer({ min: 0, max: 8000 }), minSheets: fc.integer({ min: 1, max: 3 }), dropExtremesFrom: fc.constantFrom(0, 3, 4),
    supplementFrom: fc.option(fc.integer({ min: 0, max: 7000 }), { nil: null }), thirdScorerFrom: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
    tieByCriteria: fc.boolean(), tieByFiling: fc.boolean(),
    groupFloors: fc.uniqueArray(fc.record({ group: fc.constantFrom('mới', 'Hiệu quả', 'Không có'), from: fc.integer({ min: 1, max: 3000 }) }), { selector: ({ group }) => group, maxLength: 2 }),
    extra: fc.option(fc.record({ weight: fc.oneof(fc.integer({ min: 1, max: 99 }).map((percent) => percent * 100), fc.integer({ min: 1, max: 9999 })), max: fc.constantFrom(100, 700, 10_000) }), { nil: null }),
    tiers: fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { maxLength: 3 }).chain((marks) =>
      fc.tuple(...marks.map(() => fc.record({ cap: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }), asks: fc.option(fc.record({ group: fc.constantFrom('Mới', 'hiệu quả'), groupFrom: fc.integer({ min: 1, max: 4000 }) }), { nil: null }) })))
        .map((more) => marks.map((from, at) => ({ name: `Loại ${at}`, from, cap: more[at]?.cap ?? null, ...more[at]?.asks })))),
  }).map(({ extra, ...rule }) => ({ ...rule, extraWeight: extra?.weight ?? null, extraMax: extra?.max ?? null })),
  // Hundredths of the whole, so that some equal means stay equal.
  dossiers: fc.array(fc.record({ filed: fc.integer({ min: 1, max: 3 }), extra: fc.integer({ min: 0, max: 4 }).map((quarter) => quarter * 25), rounds: fc.array(fc.record({ first: fc.array(points, { minLength: size, maxLength: size }), second: fc.option(fc.array(points, { minLength: size, maxLength: size }), { nil: null, freq: 3 }) }), { maxLength: 5 }) }), { minLength: 1, maxLength: 7 }),
}));

/** The portal's own way. */
function byPortal({ criteria, rule, dossiers }: Campaign) {
  const scoresOf = (values: number[]) => Object.fromEntries(criteria.map(({ id }, index) => [id, values[index] ?? 0]));
  const rows = dossiers.map(({ filed, extra, rounds }, at) => {
    const outside = outsidePartOf(rule, criteria.map((each) => ({ ...each, name: each.id, minScore: 0, stepScore: 1, commentBelow: null, commentAbove: null })), extra);
    // As the sheets lie there while a second round goes on: closed again, or still open over the first.
    const valid = standingSheets(rounds.map(({ first, second }, seat) => ({ seatId: `s${seat}`, closed: second && scoresOf(second), first: scoresOf(first) })));
    return { at, filedAt: new Date(filed), ...resultOf(valid, criteria, rule, outside), spread: spreadOf(criteria, valid) };
  });
  const inOrder = ranked(rows, (row) => tieKeyOf(row, criteria, rule));
  const tiers = tiersOf(inOrder, rule.tiers);
  return inOrder.map((row, index) => ({ at: row.at, mean: row.mean, rank: row.rank, tied: row.tied, outcome: outcomeOf(row, rule), tier: tiers[index] })).toSorted((one, other) => one.at - other.at);
}

type Fraction = [bigint, bigint];
const roundUp = ([n, d]: Fraction): bigint => (2n * n + d) / (2n * d);
const times1 = 10_000n;
const over = (by: bigint, [n, d]: Fraction): Fraction => [n, d * by];
const meanOf = (values: readonly bigint[]): Fraction => [values.reduce((sum, value) => sum + value, 0n), BigInt(values.length)];

/** Another way, from the numbers an export has: exact fractions, every dossier against every other, each tier for itself. */
function byHand({ criteria, rule, dossiers }: Campaign) {
  const scale = criteria.reduce((sum, { weight, counted, maxScore }) => sum + (counted ? BigInt(weight) * BigInt(maxScore) : 0n), 0n);
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const rows = dossiers.map(({ filed, extra, rounds }) => {
    const sheets = rounds.map(({ first, second }) => second ?? first);
    const totals = sheets.map((values) => criteria.reduce((sum, { weight, counted }, k) => sum + (counted ? BigInt(weight) * BigInt(values[k] ?? 0) : 0n), 0n)).sort((a, b) => (a < b ? -1 : 1));
    const gap = (totals.at(-1) ?? 0n) - (totals[0] ?? 0n);
    const waits = rule.thirdScorerFrom !== null && totals.length === 2 && gap > BigInt(rule.thirdScorerFrom) * times1;
    if (waits || totals.length < rule.minSheets) return { mean: null, means: [] as bigint[], passed: false, filed, waits, ofGroup: () => -1n };
    const kept = rule.dropExtremesFrom > 0 && totals.length >= rule.dropExtremesFrom ? totals.slice(1, -1) : totals;
    const [n, d] = meanOf(kept);
    // Two fractions, brought together as one learns it at school.
    const council: Fraction = [n * (times1 - BigInt(rule.extraWeight ?? 0)), d * times1 * times1];
    const outside: Fraction = [BigInt(rule.extraWeight ?? 0) * BigInt(extra) * scale, times1 * times1 * BigInt(rule.extraMax ?? 1)];
    const mean = roundUp([council[0] * outside[1] + outside[0] * council[1], council[1] * outside[1]]);
    const ofGroup = (group: string): bigint => (criteria.some(({ groupName }) => same(groupName, group))
      ? roundUp(over(times1, meanOf(sheets.map((values) => criteria.reduce((sum, { weight, counted, groupName }, k) => sum + (counted && same(groupName, group) ? BigInt(weight) * BigInt(values[k] ?? 0) : 0n), 0n))))) : -1n);
    const belowGroup = rule.groupFloors.some(({ group, from }) => ofGroup(group) !== -1n && ofGroup(group) < BigInt(from));
    const means = criteria.map((_, k) => roundUp(meanOf(sheets.map((values) => BigInt(values[k] ?? 0)))));
    return { mean, means, ofGroup, passed: !belowGroup && mean >= BigInt(rule.passMark) && criteria.every(({ floorScore }, k) => (means[k] ?? 0n) >= BigInt(floorScore)), filed, waits };
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
  for (const { name, from, cap, group: asked = '', groupFrom = 0 } of [...rule.tiers].sort((one, other) => other.from - one.from)) {
    const left = rows.filter((row) => row.passed && row.mean !== null && row.mean >= BigInt(from) && (asked === '' || row.ofGroup(asked) >= BigInt(groupFrom ?? 0)) && !tierOf.has(row));
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
}, 30_000);

describe('what the rule says of one dossier', () => {
  const rule = { passMark: 7000, minSheets: 2, dropExtremesFrom: 0, supplementFrom: 6000, thirdScorerFrom: 1000 };
  const criteria = [{ id: 'k', floorScore: 0, weight: 10_000, counted: true }];
  const of = (...totals: number[]) => {
    const sheets = totals.map((total, seat) => ({ seatId: `s${seat}`, scores: { k: total } }));
    return verdictLabel({ ...resultOf(sheets, criteria, rule), spread: spreadOf(criteria, sheets), tier: '' }, rule);
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

test('the points of a tier reached are enough, and a hundredth less is not', () => {
  const tiers = [{ name: 'Loại A', from: 8500, cap: null }, { name: 'Loại B', from: 7000, cap: null }];
  expect(tiersOf([8500, 8499, 7000].map((mean, at) => ({ rank: at + 1, mean, passed: true })), tiers)).toEqual(['Loại A', 'Loại B', 'Loại B']);
});

test('by the hour of filing whoever has none comes after all who have one', () => {
  const rows = [null, 9, 5].map((hour) => ({ hour, mean: 8000, criteria: [], filedAt: hour === null ? null : new Date(2026, 3, 1, hour) }));
  expect(ranked(rows, (row) => tieKeyOf(row, [], { tieByCriteria: false, tieByFiling: true })).map(({ hour, rank }) => [hour, rank])).toEqual([[5, 1], [9, 2], [null, 3]]);
});

test('of a dossier scored once more the second sheet counts, the first of who did not close again, nothing of who closed none', () => {
  expect(standingSheets([{ seatId: 'a', closed: { k: 2 }, first: { k: 1 } }, { seatId: 'b', closed: null, first: { k: 3 } }, { seatId: 'c', closed: null, first: null }])).toEqual([{ seatId: 'a', scores: { k: 2 } }, { seatId: 'b', scores: { k: 3 } }]);
});

test('every inconsistency of the rule is named at once', () => {
  const rule = { passMark: 7000, minSheets: 3, supplementFrom: 7000, thirdScorerFrom: 10_000, tiers: [{ name: 'Loại A', from: 12_000, cap: null }, { name: 'loại a', from: 6000, cap: 1 }, { name: 'Loại C', from: 6000, cap: 1 }] };
  expect(ruleProblems(rule, 10_000).map(({ path }) => path.join('.'))).toEqual([
    'supplementFrom', 'thirdScorerFrom', 'thirdScorerFrom', 'tiers.0.from', 'tiers.1.name', 'tiers.1.from', 'tiers.2.from', 'tiers.2.from',
  ]);
  expect(ruleProblems({ passMark: 7000, minSheets: 2, supplementFrom: 6000, thirdScorerFrom: 1000, tiers: [{ name: 'Loại A', from: 8500, cap: 2 }] }, 10_000)).toEqual([]);
});

describe('a component from outside, floors of groups', () => {
  const groups = [{ name: 'Tính mới', max: 5000 }, { name: 'Nhận xét', max: 0 }];
  const plain = { passMark: 7000, minSheets: 2, supplementFrom: null, thirdScorerFrom: null, tiers: [] };
  const pathsOf = (rule: Parameters<typeof ruleProblems>[0]) => ruleProblems(rule, 10_000, groups).map(({ path }) => path.join('.'));

  test('each inconsistency is named', () => {
    expect(pathsOf({ ...plain, groupFloors: [{ group: 'Khác', from: 1 }, { group: 'Nhận xét', from: 1 }, { group: 'Tính mới', from: 0 }, { group: 'tính mới', from: 5001 }] })).toEqual([
      'groupFloors.0.group', 'groupFloors.1.group', 'groupFloors.2.from', 'groupFloors.3.from', 'groupFloors.3.group',
    ]);
    const tier = { name: 'A', from: 8000, cap: null };
    expect(pathsOf({ ...plain, tiers: [{ ...tier, group: 'Tính mới', groupFrom: null }] })).toEqual(['tiers.0.groupFrom']);
    expect(pathsOf({ ...plain, tiers: [{ ...tier, group: '', groupFrom: 100 }] })).toEqual(['tiers.0.group']);
    expect(pathsOf({ ...plain, tiers: [{ ...tier, group: 'Khác', groupFrom: 100 }] })).toEqual(['tiers.0.group']);
    expect(pathsOf({ ...plain, groupFloors: [{ group: 'Tính mới', from: 3000 }], tiers: [{ ...tier, group: 'Tính mới', groupFrom: 3000 }] })).toEqual(['tiers.0.groupFrom']);
    expect(pathsOf({ ...plain, extraName: 'Bình chọn', extraWeight: null, extraMax: null })).toEqual(['extraWeight', 'extraMax']);
    expect(pathsOf({ ...plain, extraName: '', extraWeight: 2000, extraMax: 0 })).toEqual(['extraName', 'extraMax']);
    expect([100_000_000, 100_000_001].map((extraMax) => pathsOf({ ...plain, extraName: 'Bình chọn', extraWeight: 2000, extraMax }))).toEqual([[], ['extraMax']]);
    expect(pathsOf({ ...plain, groupFloors: [{ group: 'TÍNH MỚI', from: 3000 }], tiers: [{ ...tier, group: 'Tính mới', groupFrom: 4000 }], extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000 })).toEqual([]);
  });

  test('one fraction, rounded once: not the mean first and the sum after it', () => {
    const criteria = [{ id: 'k', floorScore: 0, weight: 10_000, counted: true }];
    const rule = { passMark: 7000, minSheets: 1, dropExtremesFrom: 0 };
    const sheets = [7000, 7000, 7001].map((total, seat) => ({ seatId: `s${seat}`, scores: { k: total } }));
    // 50% of 7000,333… and 50% of 7000,5 = 7000,4166…; the mean rounded first would be 7000 and make 7000,25.
    expect(resultOf(sheets, criteria, rule, { weight: 5000, max: 200, scale: 140_010_000, value: 100 }).mean).toBe(7000);
    expect(resultOf(sheets, criteria, rule, { weight: 4000, max: 100, scale: 100_000_000, value: 90 }).mean).toBe(7800);
    expect(resultOf([{ seatId: 's', scores: { k: 7001 } }, { seatId: 't', scores: { k: 7000 } }], criteria, rule, { weight: 5000, max: 2, scale: 140_000_000, value: 1 }).mean).toBe(7000);
  });

  test('without its points a dossier has no result, and a rule without it looks at none', () => {
    const criteria = [{ id: 'k', floorScore: 0, weight: 10_000, counted: true }];
    const sheets = [{ seatId: 's', scores: { k: 8000 } }];
    const rule = { passMark: 7000, minSheets: 1, dropExtremesFrom: 0 };
    expect(resultOf(sheets, criteria, rule, { weight: 2000, max: 100, scale: 100_000_000, value: null })).toMatchObject({ mean: null, passed: false });
    expect(resultOf(sheets, criteria, rule)).toMatchObject({ mean: 8000, extra: null, groups: [] });
  });

  test('who has the points of a tier but not its group goes on to the next, and takes no place', () => {
    const row = (rank: number, mean: number, group: number) => ({ rank, mean, passed: true, groups: [{ name: 'Tính mới', mean: group }] });
    const tiers = [{ name: 'A', from: 8500, cap: 1, group: 'tính mới', groupFrom: 4000 }, { name: 'B', from: 7000, cap: null }];
    expect(tiersOf([row(1, 9000, 3999), row(2, 8800, 4000), row(3, 8700, 5000)], tiers)).toEqual(['B', 'A', 'B']);
    // Of two of one rank only one has it: there is a place for that one.
    expect(tiersOf([row(1, 9000, 3999), row(1, 9000, 4500)], tiers)).toEqual(['B', 'A']);
  });

  test('in words', () => {
    const words = ruleSentences({ ...plain, dropExtremesFrom: 0, groupFloors: [{ group: 'Tính mới', from: 2000 }], extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000, tiers: [{ name: 'A', from: 8500, cap: 2, group: 'Tính mới', groupFrom: 4000 }] }).join(' ');
    expect(words).toContain('Điểm cuối cùng gồm 20% là điểm Bình chọn (thang 50), 80% là trung bình các phiếu.');
    expect(words).toContain('không dưới điểm sàn của nhóm: Tính mới 20 điểm.');
    expect(words).toContain('A từ 85 điểm, trong đó nhóm Tính mới từ 40 điểm, lấy từ trên xuống, nhiều nhất 2 hồ sơ.');
  });
});
