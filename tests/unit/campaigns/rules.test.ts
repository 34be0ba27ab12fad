import { describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { CampaignStatus, Role } from '@/generated/prisma/enums';
import { movedDay, movedYear } from '@/domain/campaigns/clone-campaign';
import { planReference } from '@/domain/campaigns/labels';
import { campaignsVisibleTo, whyNotCreate, whyNotEditPlan, whyNotEditRubric, whyNotEditRules, whyNotExtend, whyNotLaunch } from '@/domain/campaigns/policy';
import { suggestedDuty } from '@/domain/campaigns/roster-rule';
import { maxTotalOf } from '@/domain/campaigns/counting';
import { ruleProblems } from '@/domain/campaigns/result-rule';
import { criterionProblems, readBands, rubricProblems } from '@/domain/campaigns/rubric';
import { suggestedFields, suggestedTopics } from '@/domain/campaigns/suggestions/lists';
import { suggestedRubric } from '@/domain/campaigns/suggestions/rubric';
import { rubricTemplates } from '@/domain/campaigns/suggestions/rubric-templates';
import { canMove, type CampaignMove, moves } from '@/domain/campaigns/workflow';

const actor = (...roles: Role[]): Actor => ({ organizationId: 'o', accountId: 'a', fullName: 'A', foldedName: 'a', unitId: null, foldedUnitName: '', roles, seats: [] });
const statuses: CampaignStatus[] = ['DRAFT', 'LAUNCHED', 'SCORING', 'SCORED', 'PUBLISHED'];

describe('who may', () => {
  test.each<Role>(['staff', 'unitHead', 'chairman', 'viceChairman', 'overseer'])('%s prepares nothing and sees no draft', (role) => {
    expect(whyNotCreate(actor(role))).toBe('not_allowed');
    for (const status of statuses) {
      for (const why of [whyNotEditPlan, whyNotEditRules, whyNotEditRubric, whyNotExtend]) expect(why(actor(role), { status })).toBe('not_allowed');
      expect(whyNotLaunch(actor(role), { status }, 0)).toBe('not_allowed');
    }
    expect(campaignsVisibleTo(actor(role))).toEqual({ organizationId: 'o', status: { not: 'DRAFT' } });
  });

  test.each<Role>(['admin', 'office', 'officeHead'])('%s prepares and sees drafts', (role) => {
    expect(whyNotCreate(actor(role))).toBeNull();
    expect(campaignsVisibleTo(actor(role))).toEqual({ organizationId: 'o' });
  });

  test('one weighty role among two is enough', () => {
    expect(whyNotCreate(actor('staff', 'office'))).toBeNull();
  });
});

test('what may be changed in which status', () => {
  const at = (why: (a: Actor, c: { status: CampaignStatus }) => string | null) => statuses.map((status) => why(actor('admin'), { status }));
  expect(at(whyNotEditPlan)).toEqual([null, null, null, null, 'campaign_published']);
  expect(at(whyNotEditRules)).toEqual([null, null, 'campaign_in_judging', 'campaign_in_judging', 'campaign_in_judging']);
  expect(at(whyNotEditRubric)).toEqual([null, null, 'rubric_frozen', 'rubric_frozen', 'rubric_frozen']);
  expect(at(whyNotExtend)).toEqual(['campaign_not_launched', null, null, null, 'campaign_published']);
  expect(at((a, c) => whyNotLaunch(a, c, 0))).toEqual([null, 'campaign_launched', 'campaign_launched', 'campaign_launched', 'campaign_launched']);
  expect(whyNotLaunch(actor('admin'), { status: 'DRAFT' }, 1)).toBe('campaign_incomplete');
});

test('every move from every status', () => {
  const legal: Record<CampaignMove, CampaignStatus[]> = { launch: ['DRAFT'], openScoring: ['LAUNCHED'], closeScoring: ['SCORING'], reopenScoring: ['SCORED'], publish: ['SCORED'] };
  for (const move of Object.keys(moves) as CampaignMove[]) expect(statuses.filter((status) => canMove(move, status))).toEqual(legal[move]);
});

describe('suggestions after the plan', () => {
  test('six fields, six topics and an open one', () => {
    expect(suggestedFields).toHaveLength(6);
    expect(suggestedTopics.filter((topic) => !topic.isOther)).toHaveLength(6);
    expect(suggestedTopics.filter((topic) => topic.isOther).map((topic) => topic.name)).toEqual(['Khác']);
  });

  test('the rubric makes 100 and its bands cover every step', () => {
    expect(maxTotalOf(suggestedRubric)).toBe(10_000);
    for (const criterion of suggestedRubric) {
      expect(criterionProblems(criterion)).toEqual([]);
      const covered = criterion.bands.reduce((sum, band) => sum + (band.to - band.from) / criterion.stepScore + 1, 0);
      expect(covered).toBe(criterion.maxScore / criterion.stepScore + 1);
    }
  });

  test('who is assigned and who is asked', () => {
    expect(suggestedDuty('PROFESSIONAL')).toEqual({ relation: 'ASSIGNED', quota: 1 });
    expect(suggestedDuty('SERVICE')).toEqual({ relation: 'ASSIGNED', quota: 1 });
    for (const bloc of ['PARTY_AND_UNIONS', 'ARMED_FORCES', 'VILLAGE'] as const) expect(suggestedDuty(bloc)).toEqual({ relation: 'INVITED', quota: null });
  });
});

describe('criterionProblems', () => {
  const good = { minScore: 0, maxScore: 1000, floorScore: 0, stepScore: 50, bands: [], weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null };
  const fields = (change: Partial<Parameters<typeof criterionProblems>[0]>) => criterionProblems({ ...good, ...change }).map((problem) => problem.field);

  test.each([
    ['maxScore', { maxScore: 0 }],
    ['floorScore', { floorScore: 1001 }],
    ['stepScore', { stepScore: 0 }],
    ['stepScore', { stepScore: 300 }],
    ['bands', { bands: [{ from: 500, to: 1100, text: 'a' }] }],
    ['floorScore', { counted: false, floorScore: 100 }],
    ['commentBelow', { commentBelow: 1001 }],
    ['commentBelow', { commentBelow: 0 }],
    ['commentAbove', { commentAbove: 1000 }],
    ['commentAbove', { commentBelow: 800, commentAbove: 700 }],
    ['bands', { bands: [{ from: 600, to: 500, text: 'a' }] }],
    ['bands', { bands: [{ from: 500, to: 1000, text: 'a' }, { from: 0, to: 500, text: 'b' }] }],
  ] as const)('%s', (field, change) => {
    expect(fields(change as Partial<Parameters<typeof criterionProblems>[0]>)).toContain(field);
  });

  test('each band is told of what is wrong with itself, in the order in which it was typed', () => {
    const bands = [{ from: 0, to: 400, text: 'a' }, { from: 400, to: 700, text: 'b' }, { from: 800, to: 750, text: 'c' }, { from: 710, to: 1000, text: 'd' }, { from: 900, to: 1100, text: 'e' }];
    expect(criterionProblems({ ...good, bands }).map(({ band, message }) => [band, message])).toEqual([
      [1, 'Chồng lên mức 1. Sửa để mỗi điểm chỉ thuộc một mức.'], [2, 'Mức này ghi từ 8 đến 7,5. Ghi điểm từ không lớn hơn điểm đến.'], [4, 'Mức này vượt điểm tối đa (10). Ghi mức không cao hơn.'],
    ]);
  });

  test('a floor as high as the maximum is allowed', () => expect(fields({ floorScore: 1000 })).toEqual([]));
});

describe('rubricProblems', () => {
  const good = { minScore: 0, maxScore: 1000, floorScore: 0, stepScore: 50, bands: [], weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null };

  test('names every inconsistency at once: two of one criterion, a split group, and the pass mark', () => {
    const found = rubricProblems([{ ...good, groupName: 'Hiệu quả', stepScore: 0, floorScore: 1001 }, good, { ...good, groupName: 'hiệu quả' }], 3001);
    expect(found.map(({ at, field }) => [at, field])).toEqual([[0, 'floorScore'], [0, 'stepScore'], [2, 'groupName'], [null, 'passMark']]);
  });

  test('the pass mark is held against what counts, times its weight', () => {
    expect(rubricProblems([{ ...good, weight: 30_000 }, { ...good, counted: false }], 3000)).toEqual([]);
    expect(rubricProblems([{ ...good, weight: 30_000 }, { ...good, counted: false }], 3001)).toMatchObject([{ at: null, field: 'passMark' }]);
    expect(rubricProblems([{ ...good, counted: false }], 0)).toMatchObject([{ at: null, field: 'criteria' }]);
  });

  test.each(rubricTemplates.map((template) => [template.key, template] as const))('template %s makes 100 and fits together', (_, { criteria, passMark, supplementFrom, tiers }) => {
    expect(rubricProblems(criteria, passMark)).toEqual([]);
    expect(ruleProblems({ passMark, minSheets: 3, supplementFrom, thirdScorerFrom: null, tiers }, maxTotalOf(criteria))).toEqual([]);
    expect(maxTotalOf(criteria)).toBe(10_000);
  });
});

test('bands that are not bands read as none', () => {
  for (const json of [null, 'x', { from: 1 }, [{ from: '1', to: 2, text: 'a' }]]) expect(readBands(json)).toEqual([]);
  expect(readBands([{ from: 0, to: 100, text: 'a' }])).toEqual([{ from: 0, to: 100, text: 'a' }]);
});

test('years move, paper numbers and dates do not', () => {
  expect(movedYear('Sáng kiến năm 2026 trên địa bàn xã', 2026, 2027)).toBe('Sáng kiến năm 2027 trên địa bàn xã');
  expect(movedYear('theo văn bản ngày 06/01/2026; số 20261', 2026, 2027)).toBe('theo văn bản ngày 06/01/2026; số 20261');
  expect(movedDay('2028-02-29', 1)).toBe('2029-02-28');
  expect(movedDay('2026-04-29', 1)).toBe('2027-04-29');
});

test('a plan without number keeps its blank', () => {
  expect(planReference({ planNumber: '' })).toBe('Kế hoạch số … /KH-UBND');
  expect(planReference({ planNumber: '15' })).toBe('Kế hoạch số 15/KH-UBND');
  expect(planReference({ planNumber: '15a/KH-UBND' })).toBe('Kế hoạch số 15a/KH-UBND');
});
