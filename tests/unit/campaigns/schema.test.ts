import { describe, expect, test } from 'vitest';
import { updateDossierRulesSchema, updateFieldsSchema, updateRosterSchema, updateRubricSchema } from '@/domain/campaigns/rules-schema';
import { createCampaignSchema, extendDeadlineSchema, updateDeadlinesSchema, updatePlanSchema } from '@/domain/campaigns/schema';
import { newId } from '@/domain/id';

const campaignId = newId();
const head = { campaignId, version: 0 };
const paths = (result: { error?: { issues: { path: PropertyKey[] }[] } }): string[] => (result.error?.issues ?? []).map((issue) => issue.path.join('.'));

test('a title is one line in NFC, a year a number', () => {
  expect(createCampaignSchema.parse({ year: ' 2026 ', title: '  Sáng\nkiến '.normalize('NFD') })).toEqual({ year: 2026, title: 'Sáng kiến'.normalize('NFC') });
  expect(paths(createCampaignSchema.safeParse({ year: '26', title: ' \u200b ' }))).toEqual(['year', 'title']);
  expect(paths(createCampaignSchema.safeParse({ year: '2026', title: 'x'.repeat(301) }))).toEqual(['title']);
});

test('days are read day first; empty legal bases fall away', () => {
  const plan = { ...head, title: 'a', planNumber: '', planOn: '6/1/2026', planIssuer: '', planSigner: '', objectives: 'một\n\n\n\nhai', participants: '', legalBases: [{ text: ' ' }, { text: 'Kế hoạch số 02' }] };
  expect(updatePlanSchema.parse(plan)).toMatchObject({ planOn: '2026-01-06', objectives: 'một\n\nhai', legalBases: ['Kế hoạch số 02'] });
  expect(updatePlanSchema.parse({ ...plan, planOn: '' }).planOn).toBeNull();
  expect(paths(updatePlanSchema.safeParse({ ...plan, planOn: '31/4/2026' }))).toEqual(['planOn']);
});

describe('deadlines', () => {
  const deadlines = {
    ...head, opensFrom: 'plan' as const, opensOn: '', submissionLastDay: '2026-04-29', screeningLastDay: '', scoringLastDay: '', meetingLastDay: '', decisionLastDay: '',
    filingRule: 'EARLIER' as const, paperGraceDays: '0', paperCopies: '2', paperColour: true,
  };
  test('another day must be given when chosen', () => {
    expect(updateDeadlinesSchema.parse(deadlines)).toMatchObject({ submissionLastDay: '2026-04-29', screeningLastDay: null, paperCopies: 2 });
    expect(paths(updateDeadlinesSchema.safeParse({ ...deadlines, opensFrom: 'day' }))).toEqual(['opensOn']);
  });
  test('numbers stay within reason', () => {
    expect(paths(updateDeadlinesSchema.safeParse({ ...deadlines, paperGraceDays: '-1', paperCopies: '2,5' }))).toEqual(['paperGraceDays', 'paperCopies']);
  });
  test('an extension needs its paper', () => {
    const empty = { ...head, stage: 'SUBMISSION' as const, newLastDay: '', paperNumber: ' ', paperOn: '', reason: '', later: 'shift' as const };
    expect(paths(extendDeadlineSchema.safeParse(empty))).toEqual(['newLastDay', 'paperNumber', 'paperOn', 'reason']);
  });
});

describe('lists', () => {
  const lists = { ...head, fields: [{ id: '', name: 'Cải cách thể chế', leadUnitIds: [] }], topics: [{ id: '', name: 'Khác', isOther: true }], staffKinds: [{ id: '', name: 'Công chức' }] };
  test('none may be empty, nor the same twice', () => {
    expect(updateFieldsSchema.safeParse(lists).success).toBe(true);
    expect(paths(updateFieldsSchema.safeParse({ ...lists, fields: [], topics: [] }))).toEqual(['fields', 'topics']);
    expect(paths(updateFieldsSchema.safeParse({ ...lists, fields: [...lists.fields, { id: '', name: 'CẢI CÁCH  thể chế', leadUnitIds: [] }] }))).toEqual(['fields.1.name']);
  });
  test('no quota is no quota', () => {
    const unit = { unitId: newId(), included: true, relation: 'ASSIGNED' as const, quota: '', recognisable: true };
    expect(updateRosterSchema.parse({ ...head, units: [unit] }).units[0]?.quota).toBeNull();
    expect(updateRosterSchema.parse({ ...head, units: [{ ...unit, quota: '0' }] }).units[0]?.quota).toBe(0);
    expect(paths(updateRosterSchema.safeParse({ ...head, units: [{ ...unit, quota: 'một' }] }))).toEqual(['units.0.quota']);
  });
  test('parts of the dossier', () => {
    const section = { key: '', title: 'Vướng mắc', guidance: '', required: true, maxLength: '10.000' };
    const rules = { ...head, sections: [section], maturities: ['IDEA' as const], maxAuthors: '30', minShare: '5', maxFileMb: '20', maxTotalMb: '200', unitConfirmationRule: 'NONE' as const, headAuthorRule: 'DEPUTY' as const,
      basisRule: 'NONE' as const, targetIndices: 'SIPAS\n\n  PAR  INDEX\nsipas', asksFigures: true, figureCatalogue: '', wordIsMain: false, collectiveAuthors: true, pledgeRule: 'PRINTED' as const, pledge: '' };
    expect(updateDossierRulesSchema.parse(rules)).toMatchObject({ minShare: 500, maxAuthors: 30, sections: [{ maxLength: 10_000 }], targetIndices: ['SIPAS', 'PAR INDEX'], figureCatalogue: [] });
    expect(paths(updateDossierRulesSchema.safeParse({ ...rules, targetIndices: 'a'.repeat(101), figureCatalogue: Array.from({ length: 101 }, (_, i) => `Chỉ tiêu ${i}`).join('\n') }))).toEqual(['targetIndices', 'figureCatalogue']);
    expect(paths(updateDossierRulesSchema.safeParse({ ...rules, maturities: [], minShare: '101' }))).toEqual(['maturities', 'minShare']);
    expect(paths(updateDossierRulesSchema.safeParse({ ...rules, maxTotalMb: '19' }))).toEqual(['maxTotalMb']);
    expect(paths(updateDossierRulesSchema.safeParse({ ...rules, sections: [section, section] }))).toEqual(['sections.1.title']);
  });
});

describe('rubric', () => {
  const criterion = { id: '', name: 'Tính mới', guidance: '', maxScore: '30', floorScore: '10', stepScore: '0.5', weight: '1', counted: true, groupName: '', commentBelow: '', commentAbove: ' ', bands: [{ from: '25', to: '30', text: 'Mới hoàn toàn' }] };
  const rubric = { ...head, criteria: [criterion], passMark: '20', minSheets: '3', dropExtremesFrom: '0', supplementFrom: '', thirdScorerFrom: '', tieByCriteria: false, tieByFiling: false, tiers: [], sameUnitRule: 'SOFT' as const };
  test('every inconsistency is named at once', () => {
    const found = updateRubricSchema.safeParse({ ...rubric, passMark: '90', dropExtremesFrom: '1', criteria: [{ ...criterion, floorScore: '31', commentBelow: '31' }, { ...criterion, name: 'Hiệu quả', counted: false }] });
    expect(paths(found)).toEqual(['criteria.0.floorScore', 'criteria.0.commentBelow', 'criteria.1.floorScore', 'passMark', 'dropExtremesFrom']);
  });
  test('27,5 and 27.5 are the same', () => {
    expect(updateRubricSchema.parse(rubric).criteria[0]).toMatchObject({ maxScore: 3000, minScore: 0, stepScore: 50, weight: 10_000, commentBelow: null, commentAbove: null, bands: [{ from: 2500, to: 3000 }] });
  });
  test.each([
    ['a pass mark above the sum', { passMark: '30,5' }, 'passMark'],
    ['dropping from two sheets', { dropExtremesFrom: '2' }, 'dropExtremesFrom'],
    ['no criterion', { criteria: [] }, 'criteria'],
    ['a floor above the maximum', { criteria: [{ ...criterion, floorScore: '31' }] }, 'criteria.0.floorScore'],
    ['overlapping bands', { criteria: [{ ...criterion, bands: [...criterion.bands, { from: '20', to: '25', text: 'x' }] }] }, 'criteria.0.bands.1.from'],
    ['a weight of none', { criteria: [{ ...criterion, weight: '0' }] }, 'criteria.0.weight'],
    ['a comment above the maximum', { criteria: [{ ...criterion, commentAbove: '30' }] }, 'criteria.0.commentAbove'],
    ['a comment below a word', { criteria: [{ ...criterion, commentBelow: 'mười' }] }, 'criteria.0.commentBelow'],
    ['two of one name', { criteria: [criterion, criterion] }, 'criteria.1.name'],
    ['too many decimals', { criteria: [{ ...criterion, maxScore: '30,555' }] }, 'criteria.0.maxScore'],
  ])('%s', (_what, change, path) => {
    expect(paths(updateRubricSchema.safeParse({ ...rubric, ...change }))).toContain(path);
  });
});

test('a quota is a number or nothing, and says so in Vietnamese', () => {
  const roster = (quota: string) => ({ ...head, units: [{ unitId: newId(), included: true, relation: 'ASSIGNED' as const, quota, recognisable: true }] });
  expect(updateRosterSchema.parse(roster(' ')).units[0]?.quota).toBeNull();
  expect(updateRosterSchema.parse(roster('2')).units[0]?.quota).toBe(2);
  expect(updateRosterSchema.safeParse(roster('hai')).error?.issues).toMatchObject([{ path: ['units', 0, 'quota'], message: 'Ghi số nguyên từ 0 đến 999.' }]);
});
