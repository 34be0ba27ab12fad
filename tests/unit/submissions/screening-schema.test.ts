import { expect, test } from 'vitest';
import { newId } from '@/domain/id';
import { recordPaperReceiptInput, rejectSubmissionInput, returnSubmissionInput } from '@/domain/submissions/screening-schema';

const arrival = {
  campaignId: newId(), codes: 'bb-2026-0001\n BB-2026-0002, BB-2026-0001', arrivalNumber: ' 15a ', arrivedOn: '17/4/2026', arrivedAtTime: '14h10', channel: 'IN_PERSON', copies: '2', colour: true,
  coverNumber: '', coverOn: '', note: '',
};

const messages = (input: unknown) => recordPaperReceiptInput.safeParse(input).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

test('codes as a scanner, a hand or a paste gives them', () => {
  expect(recordPaperReceiptInput.parse(arrival)).toMatchObject({ codes: ['BB-2026-0001', 'BB-2026-0002'], arrivalNumber: '15a', arrivedOn: '2026-04-17', arrivedAtTime: 850, copies: 2, coverOn: null });
});

test.each([['8:05', 485], ['8 giờ 5', 485], ['17 giờ 00 phút', 1020], ['0:00', 0], ['23:59', 1439]])('%s o’clock', (arrivedAtTime, minutes) => {
  expect(recordPaperReceiptInput.parse({ ...arrival, arrivedAtTime }).arrivedAtTime).toBe(minutes);
});

test.each([
  [{ codes: ' \n ' }, 'codes', 'Quét hoặc gõ ít nhất một mã hồ sơ.'],
  [{ arrivalNumber: ' ' }, 'arrivalNumber', 'Ghi số đến trong sổ văn thư, ví dụ 612 hoặc 15a.'],
  [{ arrivedOn: '31/4/2026' }, 'arrivedOn', 'Ngày không có thật. Ghi ngày/tháng/năm, ví dụ 29/4/2026.'],
  [{ arrivedOn: '' }, 'arrivedOn', 'Chọn ngày.'],
  [{ arrivedAtTime: '24:00' }, 'arrivedAtTime', 'Ghi giờ đến theo dạng 14:10.'],
  [{ copies: '0' }, 'copies', 'Ghi số bản đã nhận, từ 1 trở lên.'],
  [{ channel: 'PIGEON' }, 'channel', 'Chọn cách gửi.'],
])('%o is told at its field', (wrong, field, message) => {
  expect(messages({ ...arrival, ...wrong })).toEqual([[field, message]]);
});

test('a reason must say something, white space is nothing', () => {
  const input = { submissionId: newId(), reason: '  Thiếu \n\n', paperNumber: '', paperOn: '', paperSigner: '' };
  expect(rejectSubmissionInput.safeParse(input).error?.issues[0]?.path).toEqual(['reason']);
  expect(returnSubmissionInput.safeParse({ ...input, reason: 'Nêu số liệu trước và sau.', sectionKeys: ['effect', 'effect'], dueOn: '2026-05-05' }).data).toMatchObject({ sectionKeys: ['effect'], dueOn: '2026-05-05' });
});
