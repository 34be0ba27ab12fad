'use server';

import { readThread } from '@/domain/submissions/read-thread';
import { sendMessage } from '@/domain/submissions/send-message';
import { settleQuestions } from '@/domain/submissions/settle-questions';
import { takeBackMessage } from '@/domain/submissions/take-back-message';
import { messageInput, sendMessageInput, settleInput, threadInput } from '@/domain/submissions/thread-schema';
import { action } from '@/app/action';

// Nothing is revalidated: the thread on the page fetches itself anew, and other pages are read at each visit.

export const sendMessageAction = action(sendMessageInput, sendMessage);

export const takeBackMessageAction = action(messageInput, takeBackMessage);

export const readThreadAction = action(threadInput, readThread);

export const settleQuestionsAction = action(settleInput, settleQuestions);
