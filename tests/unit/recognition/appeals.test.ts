import { expect, test } from 'vitest';
import { AppealAnswer, AppealStatus } from '@/generated/prisma/enums';
import { answerLabels, appealLabels, legalNote, nextPaperWords } from '@/domain/recognition/appeals/appeal-labels';
import { answerParagraphs, waitingWords } from '@/domain/recognition/appeals/answer-words';
import { draftAnswerInput, sendAppealInput, sendAnswerInput } from '@/domain/recognition/appeals/appeal-schema';
import { appealMoves, canMoveAppeal } from '@/domain/recognition/workflow';
import { inNeutralOrder } from '@/domain/reviews/released/neutral-order';

test('every state has its word, what is closed stays closed', () => {
  for (const status of Object.values(AppealStatus)) expect(appealLabels[status]).not.toBe('');
  for (const closed of ['RETURNED', 'ANSWERED', 'WITHDRAWN'] as const) for (const move of Object.keys(appealMoves)) expect(canMoveAppeal(move as keyof typeof appealMoves, closed)).toBe(false);
  expect(canMoveAppeal('answer', 'SENT')).toBe(false);
});

test('no answer pretends to change a decision: each says which paper must come', () => {
  for (const answer of Object.values(AppealAnswer)) expect(answerLabels[answer]).not.toBe('');
  expect(nextPaperWords('UPHELD', 'RECOGNISED', false)).toBe('Kết quả đã công bố giữ nguyên.');
  expect(nextPaperWords('ADJUST', 'NOT_RECOGNISED', false)).toContain('quyết định bổ sung');
  expect(nextPaperWords('ADJUST', 'RECOGNISED', false)).toContain('thu hồi thì thực hiện thêm ở trang Công nhận');
  expect(nextPaperWords('RESCORE', 'SELECTED', false)).toContain('Nếu kết quả thay đổi: trình Chủ tịch');
  expect(nextPaperWords('RESCORE', 'SELECTED', true)).toBe('Hồ sơ đang được chấm lại trên cổng; số, ngày, bản quét của quyết định ghi khi công bố lại, ở trang Chấm lại.');
  expect([waitingWords.UPHELD, waitingWords.ADJUST?.includes('vẫn có hiệu lực')]).toEqual([null, true]);
});

test('the paper says what came, what is answered and that khiếu nại has its own way', () => {
  const asked = { code: 'BB-2026-0003', title: 'Thùng thư', campaignTitle: 'Sáng kiến năm 2026', at: new Date('2026-06-01T09:00:00+07:00') };
  const words = answerParagraphs({ ...asked, arrival: { number: '612', on: '2026-06-02', senderName: 'x' } }, 'UPHELD', 'Ý một.\n\nÝ hai.');
  expect(words[0]).toContain('bản giấy số đến 612 ngày 02/6/2026');
  expect(words.slice(1, 4)).toEqual(['Sau khi xem xét, Phòng Văn hóa – Xã hội trả lời như sau: giữ nguyên kết quả.', 'Ý một.', 'Ý hai.']);
  expect(words.at(-1)).toContain('không thay thế việc giải quyết khiếu nại');
  expect(answerParagraphs({ ...asked, arrival: null }, 'ADJUST', 'x')[0]).toContain('gửi trên Cổng sáng kiến ngày 01/6/2026');
  expect(legalNote).toContain('không thay cho quyền khiếu nại');
});

test('bad input is told at its field', () => {
  const id = '019f0000-0000-7000-8000-000000000000';
  expect(sendAppealInput.safeParse({ submissionId: id, text: '  ', fileIds: [] }).success).toBe(false);
  expect(sendAppealInput.safeParse({ submissionId: id, text: 'x', fileIds: Array.from({ length: 11 }, () => id) }).success).toBe(false);
  expect(draftAnswerInput.safeParse({ appealId: id, version: 0, answer: '', reply: 'x' }).error?.issues.map(({ message }) => message)).toEqual(['Chọn một cách trả lời.']);
  expect(sendAnswerInput.safeParse({ appealId: id, version: 0, number: '31/TB', issuedOn: '2026-06-01', fileId: id }).success).toBe(false);
  expect(sendAnswerInput.safeParse({ appealId: id, version: 0, number: '31', issuedOn: '', fileId: '' }).error?.issues.map(({ path }) => path[0])).toEqual(['issuedOn', 'fileId']);
});

test('the order of comments depends on their words alone', () => {
  const all = ['Đề nghị nhân rộng.', 'ấn tượng', 'Cần số liệu', 'cần số liệu'];
  expect(inNeutralOrder(all)).toEqual(inNeutralOrder(all.toReversed()));
  expect(inNeutralOrder(all)[0]).toBe('ấn tượng');
});
