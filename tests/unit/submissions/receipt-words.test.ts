import { expect, test } from 'vitest';
import { owedWords } from '@/app/(portal)/campaigns/[campaignId]/receipts/view';
import { owedPaperSheet } from '@/documents/owed-paper-sheet';
import { nextArrivalNumber } from '@/domain/submissions/arrival-number';
import { lastClosing } from '@/domain/time/working-days';
import { partOf } from '../documents/read-office-file';

test('the next số đến is a suggestion: text with letters counts by its digits', () => {
  expect(['612', '15a', '099', 'a15', ''].map(nextArrivalNumber)).toEqual(['613', '16', '100', '', '']);
});

const hours = { paperMorningFrom: 420, paperMorningTo: 690, paperAfternoonFrom: 810, paperAfternoonTo: 1020 };
test.each([
  ['2026-04-24T18:20:00+07:00', '2026-04-24', 1020], ['2026-04-24T13:00:00+07:00', '2026-04-24', 690], ['2026-04-24T06:30:00+07:00', '2026-04-23', 1020],
  ['2026-05-04T07:30:00+07:00', '2026-04-29', 1020],
])('at %s the office last closed on %s', (now, day, minute) => {
  expect(lastClosing(new Date(now), hours, { daysOff: new Set(['2026-04-30', '2026-05-01'] as const) })).toEqual({ day, minute });
});

const row = { id: '', code: '', title: '', authors: '', unitName: '', filedAt: new Date('2026-04-10T09:00:00+07:00') };
const dueAt = new Date('2026-04-30T00:00:00+07:00');
test('paper that is owed, in words', () => {
  expect(owedWords({ ...row, firstPaperAt: null }, dueAt, new Date('2026-04-29T23:59:59+07:00'))).toEqual({ words: 'Chưa nhận, còn chờ đến hết ngày 29/4/2026', late: false });
  expect(owedWords({ ...row, firstPaperAt: null }, dueAt, dueAt)).toEqual({ words: 'Chưa nhận, quá hạn từ ngày 30/4/2026', late: true });
  expect(owedWords({ ...row, firstPaperAt: new Date('2026-05-01T10:00:00+07:00') }, dueAt, dueAt).words).toBe('Nhận 10:00, 01/5/2026, trễ 2 ngày');
});

test('the Excel list says every row, and a formula is text', async () => {
  const bytes = await owedPaperSheet({
    organization: 'UBND xã Bắc Bình', title: 'Chưa nhận bản giấy', campaign: 'Sáng kiến năm 2026', asOf: 'Số liệu đến 09:14, 24/4/2026',
    rows: [{ code: 'BB-2026-0001', title: '=1+1', authors: 'Bá Văn Thịnh', unit: 'Trạm Y tế', filedAt: '09:00, 10/4/2026', paper: 'Chưa nhận' }],
  });
  const text = `${partOf(bytes, 'xl/worksheets/sheet1.xml')}${partOf(bytes, 'xl/sharedStrings.xml')}`;
  expect(text).not.toContain('<f>');
  for (const part of ['BB-2026-0001', '=1+1', 'Bá Văn Thịnh', 'Danh sách có 1 hồ sơ./.']) expect(text).toContain(part);
});
