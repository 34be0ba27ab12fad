import { expect, test } from 'vitest';
import { ReconsiderationStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import { againLabels, othersLabels } from '@/domain/recognition/reconsideration/again-labels';
import { type AgainFacts, whyNotPublishAgain, whyNotSettleOthers } from '@/domain/recognition/reconsideration/again-policy';
import { endAgainInput, publishAgainInput, settleOthersInput, typeInAgainInput } from '@/domain/recognition/reconsideration/again-schema';
import { effectsSentence, effectWords } from '@/domain/recognition/reconsideration/again-words';
import { placedAnew, type Standing } from '@/domain/recognition/reconsideration/effects';
import { againMoves, canMoveAgain } from '@/domain/recognition/workflow';

const row = (submissionId: string, mean: number | null, passed = mean !== null && mean >= 7000): Standing => ({ submissionId, mean, passed, criteria: [], groups: [] });
const tiers = [{ name: 'Loại A', from: 8000, cap: 1 }, { name: 'Loại B', from: 7000, cap: null }];
const rule = { tieByCriteria: false, tieByFiling: false, tiers };
const anew = (published: Standing[], mean: number) => placedAnew(published, row('x', mean), [], rule, new Map());

test('within a quota: who would lose the tier is named first, then who only changes places', () => {
  const { effects, ...own } = anew([row('a', 8500), row('b', 7800), row('x', 6000), row('c', 5000)], 9000);
  expect(own).toEqual({ rank: 1, tied: 1, tier: 'Loại A' });
  expect(effects).toEqual([
    { submissionId: 'a', rank: [1, 2], tier: ['Loại A', 'Loại B'] },
    { submissionId: 'b', rank: [2, 3], tier: ['Loại B', 'Loại B'] },
  ]);
  expect(effects.map((effect) => effectWords({ ...effect, code: effect.submissionId, title: '' }))).toEqual(['a: hạng 1 thành hạng 2; xếp loại Loại A thành Loại B', 'b: hạng 2 thành hạng 3']);
});

test('points that pass nobody change nobody; a tie is a change; too few sheets leave the ranking', () => {
  expect(anew([row('a', 8500), row('x', 7500)], 8000).effects).toEqual([]);
  expect(anew([row('a', 8500), row('x', 7500)], 8500)).toMatchObject({ rank: 1, tied: 2, effects: [{ submissionId: 'a', tier: ['Loại A', 'Loại B'] }] });
  expect(placedAnew([row('x', 8500), row('a', 7500)], row('x', null), [], rule, new Map())).toMatchObject({ rank: null, effects: [{ submissionId: 'a', rank: [2, 1] }] });
});

test('the same in exact arithmetic over random rounds: nobody is missed and nobody is named in vain', () => {
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let round = 0; round < 300; round += 1) {
    const published = Array.from({ length: 2 + next(9) }, (_, i) => row(i === 0 ? 'x' : `d${i}`, 6000 + 250 * next(13)));
    const after = row('x', 6000 + 250 * next(13));
    const place = (rows: Standing[], { mean }: Standing) => 1 + rows.filter((other) => (other.mean ?? 0) > (mean ?? 0)).length;
    const changed = published.map((each) => (each.submissionId === 'x' ? after : each));
    const moved = published.filter((each) => each.submissionId !== 'x' && place(published, each) !== place(changed, each)).map(({ submissionId }) => submissionId);
    const { rank, effects } = placedAnew(published, after, [], { ...rule, tiers: [] }, new Map());
    expect(rank).toBe(place(changed, after));
    expect(effects.map(({ submissionId }) => submissionId).sort()).toEqual(moved.sort());
  }
});

test('what is said of others says that nothing happens by itself', () => {
  expect(effectsSentence([])).toBe('Điểm mới không làm thay đổi thứ hạng hay xếp loại của hồ sơ nào khác.');
  expect(effectsSentence([{ submissionId: 'a', code: 'x', title: '', rank: [1, 2], tier: ['A', ''] }])).toContain('trong đó 1 hồ sơ đổi xếp loại. Cổng không tự thay đổi hồ sơ nào');
});

test('every state has its word; published and cancelled are the end', () => {
  for (const status of Object.values(ReconsiderationStatus)) expect(againLabels[status]).not.toBe('');
  expect(Object.keys(othersLabels)).toEqual(['KEEP', 'PROPOSE']);
  for (const move of Object.keys(againMoves) as (keyof typeof againMoves)[]) for (const status of ['PUBLISHED', 'CANCELLED'] as const) expect(canMoveAgain(move, status)).toBe(false);
});

test('publishing waits for each step, and says which', () => {
  const office = { organizationId: 'o', accountId: 'p', fullName: '', foldedName: '', unitId: null, foldedUnitName: '', roles: ['office'], seats: [] } as Actor;
  const facts: AgainFacts = { side: 'HANDLER', status: 'SCORED', others: 'KEEP', closed: 3, conclusion: 'SELECT', meeting: false, revoked: false };
  expect(whyNotPublishAgain(office, facts)).toBeNull();
  for (const [change, reason] of [[{ status: 'SCORING' }, 'again_not_scored'], [{ revoked: true }, 'again_revoked'], [{ others: null }, 'again_others_open'], [{ conclusion: null }, 'again_not_met'], [{ conclusion: 'REVISIT' }, 'again_revisit'], [{ side: 'AUTHORS' }, 'appeal_own'], [{ side: 'READER' }, 'not_allowed']] as const) {
    expect(whyNotPublishAgain(office, { ...facts, ...change }), reason).toBe(reason);
  }
  expect(whyNotPublishAgain({ ...office, roles: ['staff'] }, facts)).toBe('not_allowed');
  expect(whyNotSettleOthers(office, { ...facts, status: 'PUBLISHED' })).toBe('again_not_scored');
});

test('bad input is told at its field', () => {
  const submissionId = '019f0000-0000-7000-8000-000000000000';
  const sheet = { submissionId, seatId: submissionId, paperSignedOn: '2026-06-09', comment: '', values: { [submissionId]: 'mười' } };
  expect(typeInAgainInput.safeParse(sheet).error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[`values.${submissionId}`, 'Ghi điểm bằng số, ví dụ 27,5.']]);
  expect(typeInAgainInput.safeParse({ ...sheet, values: { [submissionId]: '27.5' } }).data?.values).toEqual({ [submissionId]: 2750 });
  expect(settleOthersInput.safeParse({ submissionId, version: 0, others: '', text: '' }).error?.issues[0]?.message).toBe('Chọn cách xử lý các hồ sơ khác.');
  expect(endAgainInput.safeParse({ submissionId, version: 0, unfinishedConfirmed: -1 }).success).toBe(false);
  expect(publishAgainInput.safeParse({ submissionId, version: 0, number: '12/QĐ', issuedOn: '', signerName: '', fileId: '', reason: '' }).error?.issues.map(({ path }) => path[0])).toEqual(['number', 'issuedOn', 'signerName', 'fileId', 'reason']);
});
