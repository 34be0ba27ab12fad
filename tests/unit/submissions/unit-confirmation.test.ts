import { describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/context';
import type { Role, SubmissionStatus } from '@/generated/prisma/enums';
import { confirmationGaps } from '@/domain/submissions/confirmation-gap';
import { confirmationHash } from '@/domain/submissions/confirmation-hash';
import {
  type ConfirmationFacts, mayReadConfirmation, whyNotAskConfirmation, whyNotConfirm, whyNotRecordConfirmation, whyNotReturnConfirmation,
} from '@/domain/submissions/confirmation-policy';
import { confirmationLine, standingWords } from '@/domain/submissions/confirmation-words';
import { type Confirmation, confirmedContent, standingOf } from '@/domain/submissions/unit-confirmation';

const author = { accountId: 'owner', fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', share: 10_000 };
const content = { title: 'Phiếu hẹn', sections: [{ key: 'problem', text: 'Vướng.' }, { key: 'effect', text: 'Tốt.' }], authors: [author] };

describe('what the word is about', () => {
  test('the order of sections, empty ones and stray spaces change nothing', () => {
    const same = { ...content, title: ' Phiếu  hẹn', sections: [...content.sections.toReversed(), { key: 'scope', text: ' \n' }] };
    expect(confirmationHash(same)).toBe(confirmationHash(content));
  });

  test.each([
    ['the title', { ...content, title: 'Phiếu hẹn mới' }],
    ['a section', { ...content, sections: [content.sections[0], { key: 'effect', text: 'Rất tốt.' }] }],
    ['a share', { ...content, authors: [{ ...author, share: 9_999 }] }],
    ['another author', { ...content, authors: [author, { ...author, accountId: null, fullName: 'Lê Văn Ngoài' }] }],
    ['the first of the authors', { ...content, authors: [{ ...author, accountId: 'other' }] }],
  ])('%s does', (_name, other) => expect(confirmedContent(other as typeof content)).not.toBe(confirmedContent(content)));

  test('so does who answers for a collective', () => {
    const of = (representative: string) => confirmedContent({ ...content, authors: [{ ...author, accountId: null, isCollective: true, representative }] });
    expect(of('Lê Thị Minh Thư')).toBe(of('Lê Thị  Minh Thư '));
    expect(of('Lê Thị Minh Thư')).not.toBe(of('Bá Văn Thịnh'));
  });
});

const at = new Date('2026-04-10T09:00:00+07:00');
const row = (kind: Confirmation['kind'], change: Partial<Confirmation> = {}): Confirmation => ({
  id: kind, kind, toOffice: false, contentHash: 'now', note: '', signedOn: null, signerName: '', fileId: null, by: 'Nguyễn Khắc Hiếu', at, answeredAt: null, versionNumber: null, ...change,
});
const kinds = (rows: Confirmation[], filed = false) => Object.fromEntries(Object.entries(standingOf(rows, filed, 'now')).map(([key, each]) => [key, each?.kind ?? null]));
const answered = row('ASKED', { answeredAt: at });

describe('where it stands', () => {
  test.each<[string, Confirmation[], boolean, object]>([
    ['nothing', [], false, { held: null, open: null, stale: null, returned: null }],
    ['asked', [row('ASKED')], false, { open: 'ASKED' }],
    ['given', [answered, row('CONFIRMED')], false, { held: 'CONFIRMED', stale: null }],
    ['given for another text', [answered, row('CONFIRMED', { contentHash: 'before' })], false, { held: null, stale: 'CONFIRMED' }],
    ['given for another text, asked again', [answered, row('CONFIRMED', { contentHash: 'before' }), row('ASKED')], false, { held: null, open: 'ASKED', stale: 'CONFIRMED' }],
    ['sent back', [answered, row('RETURNED')], false, { held: null, returned: 'RETURNED' }],
    ['sent back after an earlier word', [row('CONFIRMED'), answered, row('RETURNED')], false, { held: null, stale: null, returned: 'RETURNED' }],
    ['sent back, asked again', [answered, row('RETURNED'), row('ASKED')], false, { open: 'ASKED', returned: null }],
    ['signed by hand', [row('PAPER')], false, { held: 'PAPER' }],
    ['filed with it, changed by a supplement', [row('CONFIRMED', { contentHash: 'before', versionNumber: 1 })], true, { held: 'CONFIRMED', stale: null }],
    ['filed without it: a stale word is none', [row('CONFIRMED', { contentHash: 'before' })], true, { held: null, stale: null }],
    ['filed after it was sent back', [answered, row('RETURNED')], true, { held: null, returned: null }],
  ])('%s', (_name, rows, filed, expected) => expect(kinds(rows, filed)).toMatchObject(expected));

  test('in words', () => {
    const words = (rows: Confirmation[], rule: 'OPTIONAL' | 'REQUIRED' = 'OPTIONAL') => standingWords(standingOf(rows, false, 'now'), rule);
    expect(words([row('CONFIRMED')])).toEqual({ words: 'Đã có: Nguyễn Khắc Hiếu xác nhận ngày 10/4/2026.', tone: 'good' });
    expect(words([row('PAPER', { signerName: 'Trần Văn Ký', signedOn: new Date('2026-04-09T00:00:00Z') })]).words).toBe('Đã có: Trần Văn Ký ký bản giấy ngày 09/4/2026.');
    expect(words([row('ASKED')]).words).toBe('Đã trình ngày 10/4/2026, đang chờ thủ trưởng đơn vị xác nhận.');
    expect(words([row('ASKED', { toOffice: true })]).words).toContain('Phòng Văn hóa – Xã hội');
    expect(words([row('CONFIRMED', { contentHash: 'before' })])).toMatchObject({ tone: 'warn', words: expect.stringContaining('không còn tính vì nội dung đã sửa') });
    expect(words([row('RETURNED')]).words).toBe('Nguyễn Khắc Hiếu trả lại ngày 10/4/2026. Sửa rồi trình lại.');
    expect([words([]).tone, words([], 'REQUIRED').tone]).toEqual(['mute', 'warn']);
    expect(confirmationLine(row('ASKED', { toOffice: true }))).toBe('Nguyễn Khắc Hiếu trình Phòng Văn hóa – Xã hội xác nhận');
  });
});

test('a gap only where the campaign says so, and only without the word', () => {
  expect(confirmationGaps('REQUIRED', false, 9)).toEqual([{ target: 'confirmation', where: 'Mục 9', message: 'Cần xác nhận của thủ trưởng đơn vị cho nội dung hiện tại.' }]);
  expect([confirmationGaps('REQUIRED', true, 9), confirmationGaps('OPTIONAL', false, 9), confirmationGaps('NONE', false, 9)]).toEqual([[], [], []]);
});

const person = (accountId: string, roles: Role[], unitId = 'u'): Actor => ({ organizationId: 'o', accountId, fullName: '', foldedName: accountId, unitId, foldedUnitName: unitId, roles, seats: [] });
const owner = person('owner', ['staff']);
const head = person('head', ['staff', 'unitHead']);
const otherHead = person('other', ['staff', 'unitHead'], 'v');
const clerk = person('clerk', ['office'], 'v');
const facts = (change: Partial<ConfirmationFacts> = {}): ConfirmationFacts => ({
  status: 'DRAFT', ownerId: 'owner', unitId: 'u', authorsNow: [{ accountId: 'owner', foldedName: 'owner', unitId: 'u', foldedUnitName: 'u' }, { accountId: 'co', foldedName: 'co', unitId: 'v', foldedUnitName: 'v' }],
  campaign: { status: 'LAUNCHED', unitConfirmationRule: 'REQUIRED' }, ...change,
});
const none = standingOf([], false, 'now');
const asked = standingOf([row('ASKED')], false, 'now');
const askedOffice = standingOf([row('ASKED', { toOffice: true })], false, 'now');
const campaign = (status: ConfirmationFacts['campaign']['status'], unitConfirmationRule: ConfirmationFacts['campaign']['unitConfirmationRule'] = 'REQUIRED') => ({ campaign: { status, unitConfirmationRule } });
const headAuthor = { authorsNow: [{ accountId: 'head', foldedName: 'head', unitId: 'u', foldedUnitName: 'u' }] };

describe('who may', () => {
  test.each([
    ['ask: the owner', owner, {}, none, 1, null],
    ['ask: a co-author', person('co', ['staff'], 'v'), {}, none, 1, 'owner_only'],
    ['ask: a stranger', head, {}, none, 1, 'not_allowed'],
    ['ask: where none is wanted', owner, campaign('LAUNCHED', 'NONE'), none, 1, 'confirmation_not_required'],
    ['ask: after filing', owner, { status: 'FILED' }, none, 1, 'wrong_status'],
    ['ask: when the round is over', owner, campaign('SCORING'), none, 1, 'campaign_not_open'],
    ['ask: twice', owner, {}, asked, 1, 'confirmation_asked'],
    ['ask: for what is confirmed', owner, {}, standingOf([row('CONFIRMED')], false, 'now'), 1, 'confirmation_held'],
    ['ask: for a changed text', owner, {}, standingOf([row('CONFIRMED', { contentHash: 'before' })], false, 'now'), 1, null],
    ['ask: nobody', owner, {}, none, 0, 'no_confirmer'],
  ] as const)('%s', (_name, actor, change, standing, confirmers, expected) => expect(whyNotAskConfirmation(actor, facts(change), standing, confirmers)).toBe(expected));

  test.each([
    ['the head', head, {}, asked, null, null],
    ['the head of another unit', otherHead, {}, asked, 'not_allowed', 'not_allowed'],
    ['the office, when the head was asked', clerk, {}, asked, 'not_allowed', 'not_allowed'],
    ['the office, when it was asked', clerk, {}, askedOffice, null, null],
    ['the head, when the office was asked', head, headAuthor, askedOffice, 'not_allowed', 'not_allowed'],
    ['a head who is an author', head, headAuthor, asked, 'author_cannot_confirm', 'author_cannot_confirm'],
    ['a namesake of the head, without account', head, { authorsNow: [{ accountId: null, foldedName: 'head', unitId: null, foldedUnitName: 'u' }] }, asked, 'author_cannot_confirm', 'author_cannot_confirm'],
    ['nothing was asked', head, {}, none, 'confirmation_not_asked', 'confirmation_not_asked'],
    ['after filing', head, { status: 'FILED' }, asked, null, 'confirmation_after_filing'],
    ['withdrawn', head, { status: 'WITHDRAWN' }, asked, 'wrong_status', 'wrong_status'],
  ] as const)('answer: %s', (_name, actor, change, standing, confirm, back) => {
    expect(whyNotConfirm(actor, facts(change), standing)).toBe(confirm);
    expect(whyNotReturnConfirmation(actor, facts(change), standing)).toBe(back);
  });

  test.each<[string, Actor, Partial<ConfirmationFacts>, string | null]>([
    ['the owner of a draft', owner, {}, null],
    ['a co-author', person('co', ['staff'], 'v'), {}, 'owner_only'],
    ['the office, of a draft', clerk, {}, 'not_allowed'],
    ['the owner, after filing', owner, { status: 'FILED' as SubmissionStatus }, 'not_allowed'],
    ['the office, after filing', clerk, { status: 'FILED' as SubmissionStatus }, null],
    ['the clerk who is an author', person('co', ['office'], 'v'), { status: 'FILED' as SubmissionStatus }, 'own_dossier'],
    ['of a rejected one', clerk, { status: 'REJECTED' as SubmissionStatus }, 'wrong_status'],
    ['after the count', clerk, { status: 'ELIGIBLE' as SubmissionStatus, ...campaign('SCORED') }, 'scoring_over'],
    ['where none is wanted', owner, campaign('LAUNCHED', 'NONE'), 'confirmation_not_required'],
  ])('record a signed page: %s', (_name, actor, change, expected) => expect(whyNotRecordConfirmation(actor, facts(change))).toBe(expected));

  test('the council learns nothing of it', () => {
    const readers = [owner, head, clerk, person('x', ['chairman'], 'v'), otherHead, person('m', ['staff'])];
    expect(readers.map((actor) => mayReadConfirmation(actor, facts()))).toEqual([true, true, true, true, false, false]);
  });
});
