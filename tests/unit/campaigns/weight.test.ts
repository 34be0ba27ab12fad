import { describe, expect, test } from 'vitest';
import { maxTotalOf, minTotalOf, rangeOf } from '@/domain/campaigns/counting';
import { groupRanges } from '@/domain/campaigns/group-rule';
import { ruleProblems } from '@/domain/campaigns/result-rule';
import { criterionProblems } from '@/domain/campaigns/rubric';
import { updateRubricSchema } from '@/domain/campaigns/rules-schema';
import { formatExact, formatWeight, readWeight } from '@/domain/campaigns/weight';
import { criteriaValues } from '@/app/(portal)/campaigns/[campaignId]/settings/rubric/criterion-values';
import { newId } from '@/domain/id';

describe('a weight', () => {
  test.each([
    ['1', 10_000, '1'], ['2', 20_000, '2'], ['1,5', 15_000, '1,5'], ['1.5', 15_000, '1,5'], [' 0,5 ', 5000, '0,5'], ['12,5%', 1250, '0,125'], ['12.5 %', 1250, '0,125'],
    ['33,33%', 3333, '0,3333'], ['0,125', 1250, '0,125'], ['100', 1_000_000, '100'], ['150%', 15_000, '1,5'],
  ])('%s', (typed, weight, shown) => {
    expect(readWeight(typed)).toEqual({ value: weight, problem: null });
    expect(formatWeight(weight)).toBe(shown);
    expect(readWeight(shown).value).toBe(weight);
  });
  test.each([
    ['', 'không nhân thì ghi 1'], ['0', 'lớn hơn 0'], ['0%', 'lớn hơn 0'], ['100,01', 'không quá 100'], ['hai', 'ví dụ 1; 1,5 hoặc 12,5%'], ['1,23456', 'bốn chữ số'], ['12,345%', 'hai chữ số nếu ghi phần trăm'], ['-1', 'bằng số'], ['%', 'bằng số'], ['1e3', 'bằng số'],
  ])('“%s” is refused', (typed, says) => expect(readWeight(typed).problem).toContain(says));

  test('unrounded points', () => expect([0, 1_000_000, 18_987_500, 2_000_000_000, 12_345, 100_500_000].map(formatExact)).toEqual(['0', '1', '18,9875', '2.000', '0,012345', '100,5']));
});

describe('a scale that does not begin at 0', () => {
  const line = { name: 'a', weight: 10_000, counted: true, minScore: 100, maxScore: 500, stepScore: 50, floorScore: 0, groupName: 'Nội dung', commentBelow: null, commentAbove: null, bands: [] };
  const fields = (change: Partial<typeof line> | { commentBelow: number } | { commentAbove: number } | { bands: { from: number; to: number; text: string }[] }) => criterionProblems({ ...line, ...change }).map(({ field, message }) => `${field}: ${message}`);

  test('1–5 in halves fits', () => expect(fields({})).toEqual([]));
  test('steps go from the least score', () => {
    expect(fields({ minScore: 50, maxScore: 450, stepScore: 100 })).toEqual([]);
    expect(fields({ stepScore: 300 })[0]).toMatch(/^stepScore: Đi từ 1 theo bước này không đến đúng điểm tối đa/u);
  });
  test.each([
    [{ minScore: 500 }, /^minScore: Điểm thấp nhất phải nhỏ hơn điểm tối đa/u], [{ floorScore: 100 }, /^floorScore: Không điểm nào dưới 1 nên điểm sàn này không loại/u], [{ commentBelow: 100 }, /^commentBelow: Không có điểm nào dưới 1\./u],
    [{ commentAbove: 50 }, /^commentAbove: Điểm nào cũng trên mức này vì thấp nhất là 1/u], [{ bands: [{ from: 0, to: 200, text: 'Kém' }] }, /^bands: Mức này dưới điểm thấp nhất \(1\)/u],
  ])('%j', (change, says) => expect(fields(change)).toEqual([expect.stringMatching(says)]));

  const rubric = [{ ...line, weight: 5000 }, { ...line, weight: 15_000 }, { ...line, counted: false }];
  test('what a sheet can have: from 2 to 10', () => {
    expect([minTotalOf(rubric), maxTotalOf(rubric), rangeOf(rubric)]).toEqual([200, 1000, 800]);
    expect(groupRanges(rubric)).toEqual([{ name: 'Nội dung', min: 200, max: 1000 }]);
    // A part of a hundredth is no mark that can be asked for.
    expect([minTotalOf([{ ...line, weight: 12_345 }]), maxTotalOf([{ ...line, weight: 12_345 }])]).toEqual([124, 617]);
  });
  test('marks nobody can miss, and differences nobody can have', () => {
    const rule = { passMark: 200, minSheets: 2, supplementFrom: null, thirdScorerFrom: 800, secondRoundFrom: 800, tiers: [], groupFloors: [{ group: 'Nội dung', from: 200 }] };
    expect(ruleProblems(rule, 1000, groupRanges(rubric), 200).map(({ path }) => path.join('.'))).toEqual(['passMark', 'secondRoundFrom', 'thirdScorerFrom', 'groupFloors.0.from']);
    expect(ruleProblems({ ...rule, passMark: 201, thirdScorerFrom: 799, secondRoundFrom: null, groupFloors: [{ group: 'Nội dung', from: 201 }] }, 1000, groupRanges(rubric), 200)).toEqual([]);
    // Points from outside can pull the result below every sheet.
    expect(ruleProblems({ ...rule, thirdScorerFrom: null, secondRoundFrom: null, groupFloors: [], extraName: 'Bình chọn', extraWeight: 4000, extraMax: 100 }, 1000, groupRanges(rubric), 200)).toEqual([]);
  });
});

describe('as the form types it', () => {
  const criterion = { id: '', name: 'Tính mới', guidance: '', minScore: '1', maxScore: '5', floorScore: '0', stepScore: '0,5', weight: '1,5', counted: true, groupName: '', commentBelow: '', commentAbove: '', bands: [] };
  const rubric = { campaignId: newId(), version: 0, criteria: [criterion], passMark: '5', minSheets: '3', dropExtremesFrom: '0', supplementFrom: '', thirdScorerFrom: '', tieByCriteria: false, tieByFiling: false, tiers: [], sameUnitRule: 'SOFT' as const };
  const paths = (change: object) => updateRubricSchema.safeParse({ ...rubric, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

  test('1–5, × 1,5, 12,5%', () => {
    expect(updateRubricSchema.parse({ ...rubric, extraName: 'Bình chọn', extraWeight: '12,5', extraMax: '100' })).toMatchObject({ criteria: [{ minScore: 100, maxScore: 500, weight: 15_000 }], extraWeight: 1250 });
    expect(updateRubricSchema.parse({ ...rubric, extraName: 'Bình chọn', extraWeight: '40%', extraMax: '100' }).extraWeight).toBe(4000);
    expect(updateRubricSchema.parse({ ...rubric, criteria: [{ ...criterion, minScore: '' }] }).criteria[0]?.minScore).toBe(0);
  });
  test('weights that share out 100% come back as percents, others as factors', () => {
    const saved = { name: 'a', guidance: '', counted: true, minScore: 0, maxScore: 10_000, stepScore: 50, floorScore: 0, groupName: '', commentBelow: null, commentAbove: null, bands: [] };
    const weights = (...lines: { weight: number; counted?: boolean }[]) => criteriaValues(lines.map((line) => ({ ...saved, ...line }))).map(({ weight }) => weight);
    expect(weights({ weight: 1250 }, { weight: 8750 }, { weight: 10_000, counted: false })).toEqual(['12,5%', '87,5%', '1']);
    expect(weights({ weight: 5000 }, { weight: 10_000 }, { weight: 15_000 })).toEqual(['0,5', '1', '1,5']);
    expect(weights({ weight: 10_000 })).toEqual(['1']);
  });
  test.each([
    [{ criteria: [{ ...criterion, minScore: '5' }] }, 'criteria.0.minScore'], [{ criteria: [{ ...criterion, minScore: 'một' }] }, 'criteria.0.minScore'], [{ criteria: [{ ...criterion, weight: '1,23456' }] }, 'criteria.0.weight'],
    [{ passMark: '1,5' }, 'passMark'], [{ thirdScorerFrom: '6' }, 'thirdScorerFrom'], [{ extraName: 'x', extraMax: '1', extraWeight: '100' }, 'extraWeight'], [{ extraName: 'x', extraMax: '1', extraWeight: '0' }, 'extraWeight'],
    [{ criteria: [{ ...criterion, maxScore: '1000000' }] }, 'criteria.0.maxScore'],
  ])('%j: %s', (change, path) => expect(paths(change)).toContain(path));
});
