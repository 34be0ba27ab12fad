import { expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { Identity } from '@/domain/submissions/authors';
import { seesShares, whyNotAnswerShare, whyNotChangeAuthors, whyNotRecordSigned, whyNotTouchScores } from '@/domain/submissions/share-policy';

const person = (accountId: string, roles: Actor['roles'] = ['staff'], seats: Actor['seats'] = []): Actor => ({
  organizationId: 'o', accountId, fullName: accountId, foldedName: accountId, unitId: 'u', foldedUnitName: 'u', roles, seats,
});
const [owner, author, clerk, member] = [person('owner'), person('author'), person('clerk', ['office']), person('member', ['staff'], [{ id: 's', campaignId: 'c', seat: 'chair', scores: true, votes: true }])];
const row = (accountId: string | null, share = 5_000, foldedName = accountId ?? 'khach'): Identity & { share: number } => ({ accountId, foldedName, unitId: null, foldedUnitName: 'noi khac', share });
const facts = { status: 'FILED' as const, ownerId: 'owner', authors: [row('owner'), row('author')] };

test('the authors, who drafted and the office see the answers; the council, leaders and unit heads do not', () => {
  expect([owner, author, clerk, person('head', ['officeHead'])].map((actor) => seesShares(actor, facts))).toEqual([true, true, true, true]);
  expect([member, person('b', ['chairman']), person('c', ['unitHead']), person('d', ['admin'])].map((actor) => seesShares(actor, facts))).toEqual([false, false, false, false]);
});

test('an author answers for themselves, in any state that still goes somewhere', () => {
  expect(whyNotAnswerShare(author, facts)).toBeNull();
  expect(whyNotAnswerShare(clerk, facts)).toBe('not_allowed');
  for (const status of ['DRAFT', 'SCREENING', 'RETURNED', 'REFILED', 'ELIGIBLE'] as const) expect(whyNotAnswerShare(author, { ...facts, status }), status).toBeNull();
  for (const status of ['WITHDRAWN', 'REJECTED'] as const) expect(whyNotAnswerShare(author, { ...facts, status }), status).toBe('wrong_status');
  expect(whyNotAnswerShare(author, { ...facts, authors: [row('owner'), row('author', 4_999)] })).toBe('shares_unfinished');
  // Just written into the list beside somebody who still has all of it.
  expect(whyNotAnswerShare(author, { ...facts, authors: [row('owner', 10_000), row('author', 0)] })).toBe('shares_unfinished');
});

test('signed paper is recorded by who keeps the dossier or by the office, never by a clerk for their own', () => {
  expect(whyNotRecordSigned(owner, facts)).toBeNull();
  expect(whyNotRecordSigned(clerk, facts)).toBeNull();
  expect(whyNotRecordSigned(author, facts)).toBe('not_allowed');
  expect(whyNotRecordSigned(person('author', ['office']), facts)).toBe('own_dossier');
  expect(whyNotRecordSigned(clerk, { ...facts, status: 'RETURNED' })).toBe('supplement_open');
  expect(whyNotRecordSigned(owner, { ...facts, status: 'RETURNED' })).toBeNull();
  expect(whyNotRecordSigned(owner, { ...facts, status: 'WITHDRAWN' })).toBe('wrong_status');
});

test('authors of a filed dossier are changed by the office, until a signed paper names them', () => {
  const change = { status: 'ELIGIBLE' as const, authorsNow: facts.authors, campaign: { status: 'SCORING' as const }, proposalSigned: false };
  expect(whyNotChangeAuthors(clerk, change)).toBeNull();
  expect(whyNotChangeAuthors(owner, change)).toBe('not_allowed');
  expect(whyNotChangeAuthors(person('author', ['officeHead']), change)).toBe('own_dossier');
  for (const status of ['DRAFT', 'WITHDRAWN', 'REJECTED'] as const) expect(whyNotChangeAuthors(clerk, { ...change, status }), status).toBe('wrong_status');
  expect(whyNotChangeAuthors(clerk, { ...change, status: 'RETURNED' })).toBe('supplement_open');
  expect(whyNotChangeAuthors(clerk, { ...change, campaign: { status: 'PUBLISHED' } })).toBe('authors_final');
  expect(whyNotChangeAuthors(clerk, { ...change, proposalSigned: true })).toBe('authors_in_proposal');
});

test('once scoring is closed nobody at the table comes into conflict or out of it', () => {
  const seats = [{ accountId: 'member', foldedName: 'member', unitId: 'u', foldedUnitName: 'u' }];
  const [plain, seated, sameUnit] = [[row('author')], [row('author'), row('member')], [{ ...row('other'), unitId: 'u' }]];
  const ask = (status: 'SCORING' | 'SCORED', sameUnitRule: 'SOFT' | 'HARD', before: Identity[], after: Identity[]) =>
    whyNotTouchScores({ campaign: { status, sameUnitRule }, before, after }, seats);
  expect(ask('SCORING', 'HARD', plain, seated)).toBeNull();
  expect(ask('SCORED', 'SOFT', plain, seated)).toBe('authors_touch_scores');
  expect(ask('SCORED', 'SOFT', seated, plain)).toBe('authors_touch_scores');
  expect(ask('SCORED', 'SOFT', plain, sameUnit)).toBeNull();
  expect(ask('SCORED', 'HARD', plain, sameUnit)).toBe('authors_touch_scores');
});
