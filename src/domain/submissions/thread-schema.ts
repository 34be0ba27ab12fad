import * as z from 'zod';
import { id, text, typed } from '@/domain/input';
import { threadTextLength } from './thread-length';

// Shapes around questions about a dossier, shared by the form and its actions.

export const sendMessageInput = z.object({
  submissionId: id,
  text: text(threadTextLength, 'Viết nội dung cần trao đổi.'),
  /** One file sent a moment ago; empty: none. */
  fileId: typed(64).transform((value) => value || null).pipe(id.nullable()),
});

export const messageInput = z.object({ submissionId: id, threadMessageId: id });
export const threadInput = z.object({ submissionId: id });

export type SendMessage = z.output<typeof sendMessageInput>;
