import type { Task } from 'graphile-worker';
import type { PrismaClient } from '@/generated/prisma/client';
import { UnreadableDocument } from '@/documents/unreadable';
import type { Jobs } from '@/domain/outbox/enqueue';
import { keepMainText } from '@/domain/submissions/keep-main-text';
import { mainToRead, mostBytesRead } from '@/domain/submissions/main-to-read';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';
import { log } from '@/platform/log';
import { readBytes, storedSize } from '@/platform/storage';
import { readTextAside } from './aside/read-aside';

/** Reads the document that stands for the text of a dossier, aside. */
export const readMain: Task = (payload) => readOne(database(), payload as Jobs['read-main']);

export async function readOne(db: PrismaClient, { organizationId, evidenceId }: Jobs['read-main']): Promise<void> {
  const file = await mainToRead(db, { organizationId, evidenceId });
  if (!file || (await storedSize(file.sha256)) === null) return;
  const read = file.size > mostBytesRead ? { text: '', unread: 'too_large' } : await wordsOf(await readBytes(file.sha256), file.name, evidenceId);
  await keepMainText(db, { organizationId, evidenceId, ...read, now: await publicNowOf(db) });
}

async function wordsOf(bytes: Uint8Array, name: string, turn: string): Promise<{ text: string; unread: string | null }> {
  try {
    const { text, scanned } = await readTextAside(bytes, name, { accountId: turn, onFault: (fault) => log.warn({ fault }, 'a file could not be read') });
    return scanned && text === '' ? { text: '', unread: 'scanned' } : { text, unread: null };
  } catch (error) {
    // In line behind people: the job comes again.
    if (!(error instanceof UnreadableDocument) || error.why === 'busy') throw error;
    return { text: '', unread: error.why };
  }
}
