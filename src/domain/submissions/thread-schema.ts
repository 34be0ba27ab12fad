import * as z from 'zod';
import { id, text, typed } from '@/domain/input';
import { threadTextLength } from './thread-length';

// Shapes around questions about a dossier, shared by the form and its actions.

/** At home a thread is reached by its dossier; from another organization by one's own invitation. */
export const threadInput = z.union([z.object({ submissionId: id }), z.object({ guestId: id })]);

export const sendMessageInput = threadInput.and(z.object({
  text: text(threadTextLength, 'Viết nội dung cần trao đổi.'),
  /** One file sent a moment ago; empty: none. */
  fileId: typed(64).transform((value) => value || null).pipe(id.nullable()),
}));

export const messageInput = threadInput.and(z.object({ threadMessageId: id }));
export const settleInput = z.object({ submissionId: id });

export type ThreadDoor = z.output<typeof threadInput>;
export type SendMessage = z.output<typeof sendMessageInput>;
export type ThreadMessageInput = z.output<typeof messageInput>;
