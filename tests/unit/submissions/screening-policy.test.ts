import { describe, expect, test } from 'vitest';
import { CampaignStatus, SubmissionStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import { whyNotFileOnBehalf, whyNotReceivePaper, whyNotScreen } from '@/domain/submissions/screening-policy';
import { canMove, moves } from '@/domain/submissions/workflow';

const clerk: Actor = {
  organizationId: 'o', accountId: 'ha', fullName: 'Nguyễn Thị Thanh Hà', foldedName: 'nguyen thi thanh ha', unitId: 'vhxh', foldedUnitName: 'phong van hoa – xa hoi',
  roles: ['staff', 'office'], seats: [],
};
const stranger = { accountId: 'thu', foldedName: 'le thi minh thu', unitId: 'kinhte', foldedUnitName: 'phong kinh te' };
const colleague = { ...stranger, unitId: 'vhxh', foldedUnitName: 'phong van hoa – xa hoi' };
const namesake = { accountId: null, foldedName: clerk.foldedName, unitId: null, foldedUnitName: clerk.foldedUnitName };
const facts = { status: 'FILED', campaignStatus: 'LAUNCHED', authors: [stranger] } as const;

describe('who screens', () => {
  test('the office, whoever the author is, even of its own unit', () => {
    expect(whyNotScreen(clerk, 'accept', facts)).toBeNull();
    expect(whyNotScreen({ ...clerk, roles: ['officeHead'] }, 'accept', facts)).toBeNull();
    expect(whyNotScreen(clerk, 'accept', { ...facts, authors: [colleague] })).toBeNull();
  });

  test.each([['staff'], ['unitHead'], ['chairman'], ['admin']] as const)('%s does not', (role) => {
    expect(whyNotScreen({ ...clerk, roles: [role] }, 'accept', facts)).toBe('not_allowed');
    expect(whyNotReceivePaper({ ...clerk, roles: [role] }, facts)).toBe('not_allowed');
    expect(whyNotFileOnBehalf({ ...clerk, roles: [role] }, 'LAUNCHED')).toBe('not_allowed');
  });

  test('an author, by account or by name and unit, never does', () => {
    for (const author of [{ ...stranger, accountId: 'ha' }, namesake]) {
      expect(whyNotScreen(clerk, 'accept', { ...facts, authors: [stranger, author] })).toBe('own_dossier');
      expect(whyNotReceivePaper(clerk, { ...facts, authors: [author] })).toBe('own_dossier');
    }
  });
});

describe('when', () => {
  const screening = ['startScreening', 'accept', 'return', 'reject', 'reopenScreening'] as const;

  test.each(Object.values(SubmissionStatus).flatMap((status) => screening.map((move) => [status, move] as const)))('%s, %s: the workflow decides', (status, move) => {
    expect(whyNotScreen(clerk, move, { ...facts, status })).toBe(canMove(move, status) ? null : 'wrong_status');
  });

  test.each(Object.values(CampaignStatus))('campaign %s', (campaignStatus) => {
    const over = campaignStatus === 'SCORED' || campaignStatus === 'PUBLISHED';
    expect(whyNotScreen(clerk, 'accept', { ...facts, campaignStatus })).toBe(over ? 'scoring_over' : null);
    const reopen = whyNotScreen(clerk, 'reopenScreening', { ...facts, status: moves.accept.to, campaignStatus });
    expect(reopen).toBe(over ? 'scoring_over' : campaignStatus === 'SCORING' ? 'scoring_started' : null);
    expect(whyNotFileOnBehalf(clerk, campaignStatus)).toBe(campaignStatus === 'LAUNCHED' ? null : 'campaign_not_receiving');
  });

  test.each(Object.values(SubmissionStatus))('paper for %s', (status) => {
    expect(whyNotReceivePaper(clerk, { status, authors: [stranger] })).toBe(status === 'DRAFT' || status === 'WITHDRAWN' ? 'not_yet_filed' : null);
  });
});
