import { expect, test } from 'vitest';
import { questionsSum, threadView } from '@/app/(portal)/submissions/[submissionId]/questions/thread-view';
import type { Ctx } from '@/domain/context';
import { threadTextLength } from '@/domain/submissions/thread-length';
import type { Thread } from '@/domain/submissions/thread-queries';
import { sendMessageInput } from '@/domain/submissions/thread-schema';

const now = new Date('2026-04-10T09:20:00+07:00');
const as = (accountId: string) => ({ now, actor: { accountId, roles: ['staff'], foldedName: accountId, unitId: null, foldedUnitName: '' } }) as unknown as Ctx;
const message = (change: object) => ({ id: 'm1', side: 'AUTHORS', own: true, from: null, by: 'Lan', text: 'Hỏi', at: new Date('2026-04-10T09:10:00+07:00'), readAt: null, takenBack: false, settledAt: null, fileName: null, ...change });
const thread = (change: object) => ({ id: 'd1', campaignId: 'c1', ownerId: 'lan', authors: [], status: 'DRAFT', side: 'AUTHORS', filedAt: null, messages: [], more: false, open: 0, ...change }) as unknown as Thread;

test('what a message needs before it is sent', () => {
  const submissionId = '01900000-0000-7000-8000-000000000001';
  expect(sendMessageInput.parse({ submissionId, text: ' Hỏi ', fileId: '' })).toEqual({ submissionId, text: 'Hỏi', fileId: null });
  expect(sendMessageInput.safeParse({ submissionId, text: '  ', fileId: '' }).error?.issues[0]?.message).toBe('Viết nội dung cần trao đổi.');
  expect(sendMessageInput.safeParse({ submissionId, text: 'x'.repeat(threadTextLength), fileId: submissionId }).success).toBe(true);
  expect(sendMessageInput.safeParse({ submissionId, text: 'x'.repeat(threadTextLength + 1), fileId: '' }).success).toBe(false);
});

test('states in words, and what may still be taken back', () => {
  const view = threadView(as('lan'), thread({
    messages: [
      message({ id: 'a', settledAt: now, readAt: now }), message({ id: 'b', readAt: now }), message({ id: 'c' }), message({ id: 'd', takenBack: true, text: '' }),
      message({ id: 'e', side: 'OFFICE', own: false, by: 'Thanh Hà' }),
    ],
  }));
  expect(view.messages.map(({ state, takeBack }) => [state, takeBack?.whyNot])).toEqual([
    ['Đã trả lời', expect.stringContaining('đã đọc')], ['Đã đọc 09:20, 10/4/2026', expect.stringContaining('đã đọc')], ['Chưa đọc', null], ['', undefined], ['Chưa đọc', undefined],
  ]);
  expect(view.messages.at(-1)).toMatchObject({ by: 'Thanh Hà, Phòng Văn hóa – Xã hội', own: false });
  expect(view).toMatchObject({ unread: true, settle: null, note: expect.stringContaining('không đọc được nội dung đang soạn') });
});

test('the sum on the page of the dossier', () => {
  expect(questionsSum({ total: 0, forAuthors: 0, forOffice: 0 }, 'AUTHORS')).toEqual({ sum: 'Chưa có tin nào.', waits: false });
  expect(questionsSum({ total: 3, forAuthors: 1, forOffice: 2 }, 'AUTHORS')).toEqual({ sum: '3 tin, 1 tin chưa đọc.', waits: true });
  expect(questionsSum({ total: 3, forAuthors: 1, forOffice: 2 }, 'OFFICE')).toEqual({ sum: '3 tin, 2 câu hỏi chờ trả lời.', waits: true });
});
