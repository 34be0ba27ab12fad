import { expect, test } from 'vitest';
import { filingTiming, paperTiming, receiptWords, withPaper } from '@/domain/submissions/screening-words';

const closesAt = new Date('2026-04-30T00:00:00+07:00');
const before = (instant: Date) => new Date(instant.getTime() - 1);
const graceEnd = new Date('2026-05-04T00:00:00+07:00');
const rules = { submissionClosesAt: closesAt, paperGraceDays: 4, paperCopies: 2 };

test.each([
  [before(closesAt), 'đúng hạn'],
  [closesAt, 'trong thời gian gia hạn bản giấy'],
  [before(graceEnd), 'trong thời gian gia hạn bản giấy'],
  [graceEnd, 'trễ 1 ngày'],
  [new Date('2026-05-05T08:00:00+07:00'), 'trễ 2 ngày'],
])('paper at %s: %s', (firstPaperAt, words) => {
  expect(paperTiming({ ...rules, firstPaperAt }, graceEnd)?.words).toBe(words);
});

test('paper that has not come is waited for, then missed; where none is asked nothing is said', () => {
  expect(paperTiming({ ...rules, firstPaperAt: null }, before(graceEnd))).toEqual({ words: 'chưa nhận, chờ đến hết ngày 03/5/2026', tone: 'mute' });
  expect(paperTiming({ ...rules, firstPaperAt: null }, graceEnd)).toEqual({ words: 'chưa nhận, quá hạn hết ngày 03/5/2026', tone: 'warn' });
  expect(paperTiming({ ...rules, paperCopies: 0, firstPaperAt: null }, graceEnd)).toBeNull();
});

test('the rule of the campaign says which copy counts', () => {
  const filed = new Date('2026-05-01T08:00:00+07:00');
  const paper = new Date('2026-04-29T23:59:00+07:00');
  const filing = { filedAt: filed, firstPaperAt: paper, submissionClosesAt: closesAt, paperGraceDays: 0 };
  expect(filingTiming({ ...filing, rule: 'EARLIER' }, filed).words).toBe('đúng hạn');
  expect(filingTiming({ ...filing, rule: 'PAPER' }, filed).words).toBe('đúng hạn');
  expect(filingTiming({ ...filing, rule: 'ELECTRONIC' }, filed)).toEqual({ words: 'trễ 2 ngày', tone: 'warn' });
  expect(filingTiming({ ...filing, rule: 'PAPER', firstPaperAt: null }, before(closesAt)).tone).toBe('mute');
});

test('a decision on paper keeps its number, day and signer', () => {
  const none = { paperNumber: '', paperOn: null, paperSigner: '' };
  expect(withPaper('Đủ hồ sơ.', none)).toBe('Đủ hồ sơ.');
  expect(withPaper('', { paperNumber: '12', paperOn: '2026-04-06', paperSigner: 'Lê Thị Bích Thủy' })).toBe('Ghi theo bản giấy: số 12, ngày 06/4/2026, Lê Thị Bích Thủy ký.');
});

test('a receipt in words', () => {
  expect(receiptWords({ arrivalNumber: '15a', arrivedAt: new Date('2026-04-17T14:10:00+07:00'), channel: 'IN_PERSON', copies: 2, colour: true })).toBe('Số đến 15a, 14:10, 17/4/2026; nộp trực tiếp; 2 bản màu');
});
