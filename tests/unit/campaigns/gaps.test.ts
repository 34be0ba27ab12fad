import { describe, expect, test } from 'vitest';
import { blockingGaps, type CampaignFacts, campaignGaps } from '@/domain/campaigns/gaps';
import { suggestedRubric } from '@/domain/campaigns/suggestions/rubric';

const now = new Date('2026-03-10T09:00:00+07:00');

const complete: CampaignFacts = {
  title: 'Sáng kiến 2026', planNumber: '15', planOn: new Date('2026-03-01T00:00:00Z'), planIssuer: 'UBND xã', planSigner: 'Nguyễn Thúc Phước Hải',
  objectives: 'x', participants: 'y', opensAt: new Date('2026-03-01T00:00:00+07:00'), submissionClosesAt: new Date('2026-04-30T00:00:00+07:00'),
  screeningClosesAt: new Date('2026-05-16T00:00:00+07:00'), scoringClosesAt: new Date('2026-05-30T00:00:00+07:00'), meetingClosesAt: null, decisionClosesAt: null,
  legalBases: ['Kế hoạch số 02/KH-UBND'], fileKinds: ['PLAN'], fields: [{ name: 'Cải cách thể chế', leads: 1 }], topics: [1], staffKinds: [1],
  units: [{ relation: 'ASSIGNED' }], sections: [{ required: true }], allowedMaturities: ['IDEA'], criteria: suggestedRubric, passMark: 7000,
};
const keys = (change: Partial<CampaignFacts>): string[] => campaignGaps({ ...complete, ...change }, now).map((gap) => gap.key);
const blocking = (change: Partial<CampaignFacts>): string[] => blockingGaps(campaignGaps({ ...complete, ...change }, now)).map((gap) => gap.key);

test('a complete plan has none', () => {
  expect(campaignGaps(complete, now)).toEqual([]);
});

describe('what must be there', () => {
  test.each<[string, Partial<CampaignFacts>]>([
    ['title', { title: '' }],
    ['objectives', { objectives: '' }],
    ['participants', { participants: '' }],
    ['opensAt', { opensAt: null }],
    ['submissionClosesAt', { submissionClosesAt: null }],
    ['windowOver', { submissionClosesAt: now }],
    ['windowOrder', { opensAt: new Date('2026-05-01T00:00:00+07:00') }],
    ['order', { screeningClosesAt: complete.submissionClosesAt }],
    ['fields', { fields: [] }],
    ['topics', { topics: [] }],
    ['staffKinds', { staffKinds: [] }],
    ['units', { units: [] }],
    ['sections', { sections: [{ required: false }] }],
    ['maturities', { allowedMaturities: [] }],
    ['criteria', { criteria: [] }],
    ['passMark', { passMark: 10_001 }],
  ])('%s', (key, change) => {
    expect(blocking(change)).toContain(key);
  });

  test('a criterion whose numbers do not fit', () => {
    expect(blocking({ criteria: [{ name: 'Tính mới', minScore: 0, maxScore: 1000, floorScore: 2000, stepScore: 50, bands: [], weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null }], passMark: 500 })).toEqual(['criterion:Tính mới']);
  });
});

test('what may follow later does not stop the launch', () => {
  const change: Partial<CampaignFacts> = { planNumber: '', planIssuer: '', planSigner: '', legalBases: [], fileKinds: [], planOn: null, screeningClosesAt: null, fields: [{ name: 'a', leads: 0 }], units: [{ relation: 'INVITED' }] };
  expect(blocking(change)).toEqual([]);
  expect(keys(change)).toEqual(['planNumber', 'planOn', 'planIssuer', 'planSigner', 'legalBases', 'planFile', 'later', 'leads', 'assigned']);
});

test('the last instant still counts, the first one after it does not', () => {
  const closesAt = new Date('2026-04-30T00:00:00+07:00');
  expect(campaignGaps(complete, new Date(closesAt.getTime() - 1))).toEqual([]);
  expect(blockingGaps(campaignGaps(complete, closesAt)).map((gap) => gap.key)).toEqual(['windowOver']);
});

test('every sentence ends as one', () => {
  const nothing: CampaignFacts = { ...complete, title: '', objectives: '', participants: '', opensAt: null, submissionClosesAt: null, fields: [], topics: [], staffKinds: [], units: [], sections: [], allowedMaturities: [], criteria: [] };
  for (const gap of campaignGaps(nothing, now)) expect(gap.sentence).toMatch(/^\p{Lu}.*\.$/u);
});
