import { expect, test } from 'vitest';
import { approveInput, decisionNumberInput, detailsInput, itemsInput, paperDecisionInput, publishInput, sendBackInput } from '@/domain/recognition/schema';

const id = '0198c5a0-0000-7000-8000-000000000001';
const messagesOf = (result: { success: boolean; error?: { issues: { message: string; path: PropertyKey[] }[] } }) =>
  result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

test('a number is what văn thư wrote, without the symbol', () => {
  const input = { decisionId: id, seenNumber: '', number: ' 15a ', issuedOn: '2026-06-05', form: 'CHAIRMAN', signerName: 'Nguyễn Hữu Phước' };
  expect(decisionNumberInput.parse(input)).toMatchObject({ number: '15a', issuedOn: '2026-06-05' });
  expect(messagesOf(decisionNumberInput.safeParse({ ...input, number: '214/QĐ-UBND' }))).toEqual(['number: Chỉ ghi số theo sổ văn thư, ví dụ 15 hoặc 15a; ký hiệu in sẵn.']);
  expect(messagesOf(decisionNumberInput.safeParse({ ...input, number: '', issuedOn: '', signerName: ' ' }))).toEqual([
    'number: Còn trống. Ghi số quyết định theo sổ văn thư.', 'issuedOn: Còn trống. Ghi ngày trên văn bản.', 'signerName: Còn trống. Ghi họ tên người ký quyết định.',
  ]);
});

test('a day that does not exist is said at the field', () => {
  const input = { proposalId: id, version: 0, minutesNumber: '', minutesOn: '2026-02-30', opinion: '' };
  expect(messagesOf(detailsInput.safeParse(input))).toEqual(['minutesOn: Ngày không có thật. Ghi ngày/tháng/năm, ví dụ 29/4/2026.']);
  expect(detailsInput.parse({ ...input, minutesOn: '' }).minutesOn).toBeNull();
});

test('NFD and pasted breaks come in as NFC on one line', () => {
  const item = { submissionId: id, outcome: 'SELECTED', votesFor: ' 6 ', votesTotal: '7', note: 'Chưa\náp dụng'.normalize('NFD') };
  expect(itemsInput.parse({ proposalId: id, version: 0, items: [item] }).items[0]).toEqual({ submissionId: id, outcome: 'SELECTED', votesFor: 6, votesTotal: 7, note: 'Chưa áp dụng' });
  expect(messagesOf(itemsInput.safeParse({ proposalId: id, version: 0, items: [{ ...item, votesFor: '6,5' }] }))).toEqual(['items.0.votesFor: Ghi số nguyên, ví dụ 7.']);
});

test('counts are typed as numbers; a reason is never empty; a forged id is not one', () => {
  expect(approveInput.parse({ proposalId: id, version: 2, form: 'CHAIRMAN', typedCount: ' 14' }).typedCount).toBe(14);
  expect(messagesOf(publishInput.safeParse({ decisionId: id, typedCount: 'năm', releases: [] }))).toEqual(['typedCount: Ghi số, ví dụ 5.']);
  expect(messagesOf(sendBackInput.safeParse({ proposalId: id, version: 0, reason: ' \n ' }))).toEqual(['reason: Còn trống. Viết một câu để Phòng biết cần sửa gì.']);
  expect(sendBackInput.safeParse({ proposalId: 'x', version: 0, reason: 'a' }).success).toBe(false);
});

test('paper that sends back carries what was written on it', () => {
  const input = { proposalId: id, version: 0, result: 'sendBack', signer: 'Nguyễn Hữu Phước', signedOn: '2026-06-09', form: 'CHAIRMAN', reason: '' };
  expect(messagesOf(paperDecisionInput.safeParse(input))).toEqual(['reason: Còn trống. Ghi ý kiến trả lại trên bản giấy.']);
  expect(paperDecisionInput.safeParse({ ...input, result: 'approve' }).success).toBe(true);
});
