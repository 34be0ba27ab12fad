import { expect, test } from 'vitest';
import { SubmissionStatus } from '@/generated/prisma/enums';
import { byDuty, countStatuses, dutyState, dutyStates, isBehind } from '@/domain/tracking/duty';
import { dutyLabels } from '@/domain/tracking/labels';

const assigned = { relation: 'ASSIGNED', quota: 2, exemptedAt: null } as const;
const invited = { relation: 'INVITED', quota: null, exemptedAt: null } as const;

test.each([
  [assigned, 0, 0, 'none'],
  [assigned, 0, 1, 'drafting'],
  [assigned, 1, 3, 'short'],
  [assigned, 2, 0, 'met'],
  [{ ...assigned, quota: null }, 1, 0, 'met'],
  [{ ...assigned, exemptedAt: new Date(0) }, 0, 0, 'exempt'],
  [invited, 0, 0, 'invited'],
  [invited, 0, 2, 'invitedDrafting'],
  [invited, 1, 0, 'joined'],
] as const)('%o with %i filed, %i drafts: %s', (duty, filed, drafts, state) => {
  expect(dutyState(duty, { filed, drafts })).toBe(state);
});

test('an invited body is never behind', () => {
  for (const filed of [0, 1]) for (const drafts of [0, 1]) expect(isBehind(dutyState(invited, { filed, drafts }))).toBe(false);
});

test('withdrawn and refused dossiers fulfil no quota', () => {
  const groups = Object.values(SubmissionStatus).map((status) => ({ status, count: 1 }));
  expect(countStatuses(groups)).toEqual({ drafts: 1, filed: 5, eligible: 1, returned: 1 });
});

test('zeros first, then by the order of the commune; every state has its word', () => {
  const rows = [{ state: 'met', position: 1 }, { state: 'none', position: 9 }, { state: 'invited', position: 0 }, { state: 'none', position: 2 }] as const;
  expect([...rows].sort(byDuty).map((row) => row.position)).toEqual([2, 9, 1, 0]);
  for (const state of dutyStates) expect(dutyLabels[state]).not.toBe('');
});
