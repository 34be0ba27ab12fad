import { expect, test } from 'vitest';
import { paperDueAt } from '@/domain/submissions/dates';
import { dossierSteps, nextStepWords } from '@/domain/submissions/next-step';
import { paperOwedWords } from '@/domain/submissions/paper-words';
import { hashOf } from '@/domain/submissions/snapshot';
import type { CampaignStatus, SubmissionStatus } from '@/generated/prisma/enums';

const closes = new Date('2026-04-30T00:00:00+07:00');
const before = new Date(closes.getTime() - 1);
const facts = (status: SubmissionStatus, campaign: CampaignStatus = 'LAUNCHED', outcome: 'RECOGNISED' | null = null) => ({
  status, filedAt: closes, supplementDueAt: closes, campaign: { status: campaign, submissionClosesAt: closes }, outcome: outcome && { outcome, revokedAt: null },
});

test.each([
  ['DRAFT', 'LAUNCHED', before, 'Viết cho đủ rồi nộp, chậm nhất hết ngày 29/4/2026.'],
  ['DRAFT', 'LAUNCHED', closes, 'Đợt đã hết hạn nhận hồ sơ. Bản nháp vẫn được giữ.'],
  ['FILED', 'LAUNCHED', before, 'Chờ Phòng Văn hóa – Xã hội thẩm tra.'],
  ['RETURNED', 'SCORING', before, 'Bổ sung theo đề nghị rồi nộp lại, chậm nhất hết ngày 29/4/2026.'],
  ['RETURNED', 'LAUNCHED', closes, 'Đã qua hạn bổ sung; bản đã nộp vẫn được giữ. Liên hệ Phòng Văn hóa – Xã hội để được hướng dẫn.'],
  ['ELIGIBLE', 'LAUNCHED', before, 'Hồ sơ đủ điều kiện, chờ Hội đồng chấm điểm.'],
  // Between the scoring and the publication authors read one and the same sentence.
  ['ELIGIBLE', 'SCORING', before, 'Hội đồng đang xem xét.'],
  ['ELIGIBLE', 'SCORED', before, 'Hội đồng đang xem xét.'],
  ['ELIGIBLE', 'PUBLISHED', before, 'Hội đồng đang xem xét.'],
] as const)('%s while the campaign is %s', (status, campaign, now, words) => expect(nextStepWords(facts(status, campaign), now)).toBe(words));

const late = new Date(closes.getTime() + 86_400_000);

test('each reader hears whose turn it is', () => {
  const say = (status: SubmissionStatus, now = before) => (['owner', 'author', 'other'] as const).map((reader) => nextStepWords(facts(status), now, reader));
  expect(say('DRAFT')).toEqual(['Viết cho đủ rồi nộp, chậm nhất hết ngày 29/4/2026.', 'Cùng viết cho đủ; người lập hồ sơ nộp, chậm nhất hết ngày 29/4/2026.', 'Tác giả đang soạn; nộp chậm nhất hết ngày 29/4/2026.']);
  expect(say('RETURNED')[2]).toBe('Tác giả đang bổ sung theo đề nghị, đến hết ngày 29/4/2026.');
  expect(say('RETURNED', late)[2]).toBe('Đã qua hạn bổ sung, chưa có bản bổ sung. Bản đã nộp vẫn được giữ.');
});

test('a supplement goes by its own deadline, though the campaign closed long ago', () => {
  const open = { ...facts('RETURNED', 'SCORING'), supplementDueAt: new Date(late.getTime() + 1) };
  for (const reader of ['owner', 'author', 'other'] as const) expect(nextStepWords(open, late, reader)).not.toMatch(/hết hạn|qua hạn/u);
});

test('the steps stand where the dossier stands', () => {
  const at = (status: SubmissionStatus, campaign?: CampaignStatus, outcome?: 'RECOGNISED') => dossierSteps(facts(status, campaign, outcome ?? null)).map(({ state }) => state[0]).join('');
  expect(at('DRAFT')).toBe('nnnnnn');
  expect(dossierSteps(facts('DRAFT'))[0]?.state).toBe('now');
  expect(dossierSteps(facts('RETURNED'))[2]).toEqual({ label: 'Thẩm tra', state: 'now', note: 'Đang chờ bổ sung' });
  expect(dossierSteps(facts('ELIGIBLE', 'SCORED')).findIndex(({ state }) => state === 'now')).toBe(4);
  expect(at('ELIGIBLE', 'PUBLISHED', 'RECOGNISED')).toBe('dddddd');
  expect(dossierSteps(facts('WITHDRAWN'))).toEqual([]);
});

test('paper still owed, and until when', () => {
  const rules = { paperCopies: 2, paperColour: true, paperGraceDays: 3, submissionClosesAt: closes, filingRule: 'EARLIER' as const };
  expect(paperOwedWords(rules, 0, before)).toBe('Còn phải gửi 02 bản giấy màu, đóng thành tập, về Phòng Văn hóa – Xã hội đến hết ngày 02/5/2026.');
  expect(paperOwedWords({ ...rules, paperColour: false, filingRule: 'PAPER' }, 1, before)).toBe('Còn phải gửi 01 bản giấy, đóng thành tập, về Phòng Văn hóa – Xã hội đến hết ngày 02/5/2026. Ngày nộp tính theo bản giấy.');
  expect(paperOwedWords(rules, 2, before)).toBe('');
  const late = paperOwedWords(rules, 0, paperDueAt(closes, 3));
  expect(late).toBe('Còn phải gửi 02 bản giấy màu, đóng thành tập, về Phòng Văn hóa – Xã hội ngay khi có thể, vì đã quá hạn nhận bản giấy.');
});

test('the hash of a snapshot does not hang on the order of its keys', () => {
  expect(hashOf({ b: [1, { y: 2, x: 'ế' }], a: null })).toBe(hashOf({ a: null, b: [1, { x: 'ế', y: 2 }] }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
});
