import { describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import { askedGaps, isAsked } from '@/domain/submissions/asked-parts';
import { type Facts, whyNotAnswer, whyNotDraft, whyNotEdit, whyNotFile, whyNotWithdraw } from '@/domain/submissions/policy';
import { canMove, moves, type SubmissionMove } from '@/domain/submissions/workflow';

const opens = new Date('2026-03-01T00:00:00+07:00');
const closes = new Date('2026-04-30T00:00:00+07:00');
const mid = new Date('2026-04-10T09:00:00+07:00');
const before = (instant: Date) => new Date(instant.getTime() - 1);
const person = (accountId: string, roles: Actor['roles'] = ['staff'], unitId: string | null = 'u'): Actor => ({
  organizationId: 'o', accountId, fullName: '', foldedName: '', unitId, foldedUnitName: '', roles, seats: [],
});
const owner = person('owner');
const coAuthor = person('co');
const stranger = person('x', ['office', 'admin']);
const facts = (change: Partial<Facts> = {}): Facts => ({
  status: 'DRAFT', ownerId: 'owner', authors: [{ accountId: 'owner' }, { accountId: 'co' }, { accountId: null }], supplementDueAt: null,
  campaign: { status: 'LAUNCHED', opensAt: opens, submissionClosesAt: closes }, askedParts: [], ...change,
});
const returned = (change: Partial<Facts> = {}) => facts({ status: 'RETURNED', supplementDueAt: closes, ...change });
const statuses: SubmissionStatus[] = ['DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'ELIGIBLE', 'WITHDRAWN'];

test('every move from every status', () => {
  const legal = (Object.keys(moves) as SubmissionMove[]).flatMap((move) => statuses.filter((status) => canMove(move, status)).map((status) => `${status} ${move} ${moves[move].to}`));
  expect(legal).toEqual([
    'DRAFT file FILED',
    'FILED startScreening SCREENING', 'REFILED startScreening SCREENING',
    'FILED accept ELIGIBLE', 'SCREENING accept ELIGIBLE', 'REFILED accept ELIGIBLE',
    'FILED return RETURNED', 'SCREENING return RETURNED', 'REFILED return RETURNED',
    'FILED reject REJECTED', 'SCREENING reject REJECTED', 'REFILED reject REJECTED',
    'RETURNED answerReturn REFILED',
    'REJECTED reopenScreening SCREENING', 'ELIGIBLE reopenScreening SCREENING',
    'DRAFT withdraw WITHDRAWN', 'FILED withdraw WITHDRAWN', 'SCREENING withdraw WITHDRAWN', 'RETURNED withdraw WITHDRAWN', 'REFILED withdraw WITHDRAWN', 'ELIGIBLE withdraw WITHDRAWN',
  ]);
});

describe('filing', () => {
  test.each([
    ['the first instant', owner, opens, {}, null],
    ['before it', owner, before(opens), {}, 'filing_not_open'],
    ['the last instant', owner, before(closes), {}, null],
    ['after it', owner, closes, {}, 'filing_closed'],
    ['a co-author', coAuthor, mid, {}, 'owner_only'],
    ['the office for somebody else', stranger, mid, {}, 'not_allowed'],
    ['twice', owner, mid, { status: 'FILED' }, 'wrong_status'],
    ['into a campaign being judged', owner, mid, { campaign: { status: 'SCORING', opensAt: opens, submissionClosesAt: closes } }, 'campaign_not_open'],
  ] as const)('%s', (_name, actor, now, change, expected) => expect(whyNotFile(actor, facts(change), now)).toBe(expected));
});

describe('editing', () => {
  test.each(statuses)('what is %s', (status) => {
    const expected = status === 'DRAFT' || status === 'RETURNED' ? null : 'not_editable';
    expect(whyNotEdit(owner, facts({ status, supplementDueAt: closes }), mid)).toBe(expected);
    expect(whyNotEdit(coAuthor, facts({ status, supplementDueAt: closes }), mid)).toBe(expected);
    expect(whyNotEdit(stranger, facts({ status, supplementDueAt: closes }), mid)).toBe('not_allowed');
  });

  test('a draft after the window stays the author’s own', () => expect(whyNotEdit(owner, facts(), closes)).toBeNull());

  test('a supplement: only what was asked, until its own deadline', () => {
    const asked = returned({ askedParts: ['effect'] });
    expect(whyNotEdit(owner, asked, mid, 'effect')).toBeNull();
    expect(whyNotEdit(owner, asked, mid, 'evidence')).toBeNull();
    expect(whyNotEdit(owner, asked, mid, 'problem')).toBe('part_not_asked');
    expect(whyNotEdit(owner, asked, mid, 'authors')).toBe('part_not_asked');
    expect(whyNotEdit(owner, returned(), mid, 'authors')).toBeNull();
    expect(whyNotEdit(owner, asked, before(closes), 'effect')).toBeNull();
    expect(whyNotEdit(owner, asked, closes, 'effect')).toBe('supplement_closed');
  });

  test('with the head, what hangs on the maturity; an answer is asked only for what is open', () => {
    expect(['head', 'basis', 'figures', 'evidence', 'effect', 'authors'].filter((part) => isAsked(['head'], part))).toEqual(['head', 'basis', 'figures', 'evidence']);
    const gaps = ['title', 'maturity', 'section-effect', 'section-head', 'authors', 'evidence', 'figures', 'basis'].map((target) => ({ target, where: '', message: '' }));
    const open = (...asked: string[]) => askedGaps(asked, gaps).map(({ target }) => target);
    expect(open()).toHaveLength(8);
    expect(open('effect')).toEqual(['section-effect', 'evidence']);
    expect(open('head')).toEqual(['title', 'maturity', 'section-head', 'evidence', 'figures', 'basis']);
    expect(open('basis')).toEqual(['evidence', 'basis']);
  });

  test('nothing named means everything', () => expect(isAsked([], 'head')).toBe(true));
});

describe('answering a return', () => {
  const late = { status: 'SCORING', opensAt: opens, submissionClosesAt: opens } as const;
  test.each([
    ['the owner', owner, before(closes), {}, null],
    ['a co-author', coAuthor, mid, {}, null],
    ['after the campaign has closed', owner, mid, { campaign: late }, null],
    ['too late', owner, closes, {}, 'supplement_closed'],
    ['a stranger', stranger, mid, {}, 'not_allowed'],
    ['nothing was asked', owner, mid, { status: 'FILED' }, 'wrong_status'],
  ] as const)('%s', (_name, actor, now, change, expected) => expect(whyNotAnswer(actor, returned(change), now)).toBe(expected));
});

describe('withdrawing', () => {
  const campaign = (status: 'LAUNCHED' | 'SCORING' | 'SCORED' | 'PUBLISHED') => ({ status, opensAt: opens, submissionClosesAt: closes });
  test.each([
    ['a draft', owner, {}, null],
    ['an eligible one before the count', owner, { status: 'ELIGIBLE', campaign: campaign('SCORING') }, null],
    ['an eligible one after the count', owner, { status: 'ELIGIBLE', campaign: campaign('SCORED') }, 'withdraw_too_late'],
    ['one that was refused', owner, { status: 'REJECTED' }, 'wrong_status'],
    ['a co-author', coAuthor, {}, 'owner_only'],
    ['the office', stranger, {}, 'not_allowed'],
  ] as const)('%s', (_name, actor, change, expected) => expect(whyNotWithdraw(actor, facts(change))).toBe(expected));
});

describe('starting a draft', () => {
  const campaign = { status: 'LAUNCHED', submissionClosesAt: closes } as const;
  test.each([
    ['staff', owner, campaign, before(closes), null],
    ['too late', owner, campaign, closes, 'filing_closed'],
    ['a campaign being prepared', owner, { ...campaign, status: 'DRAFT' }, mid, 'campaign_not_open'],
    ['without a unit', person('x', ['staff'], null), campaign, mid, 'no_unit'],
    ['the level above', person('x', ['overseer']), campaign, mid, 'not_allowed'],
  ] as const)('%s', (_name, actor, of, now, expected) => expect(whyNotDraft(actor, of, now)).toBe(expected));
});
