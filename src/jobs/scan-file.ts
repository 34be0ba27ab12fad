import type { Task } from 'graphile-worker';
import type { PrismaClient } from '@/generated/prisma/client';
import { recordScan } from '@/domain/files/record-scan';
import type { Jobs } from '@/domain/outbox/enqueue';
import { scanBytes } from '@/platform/clamd';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';
import { env } from '@/platform/env';
import { openBytes } from '@/platform/storage';
import { setUnscannable } from '@/platform/unscannable';

const patienceMs = 60_000;

/** Has clamd look at one file. While clamd is away the job fails and comes again later; the file stays held back. */
export const scanFile: Task = (payload) => scanOne(database(), payload as Jobs['scan-file']);

export async function scanOne(db: PrismaClient, { organizationId, fileId }: Jobs['scan-file']): Promise<void> {
  const file = await db.file.findFirst({ where: { organizationId, id: fileId, scan: 'PENDING' }, select: { sha256: true } });
  if (!file) return;
  const { CLAMD_ADDRESS } = env();
  const verdict = CLAMD_ADDRESS ? await scanBytes(CLAMD_ADDRESS, openBytes(file.sha256), patienceMs) : null;
  setUnscannable(file.sha256, verdict === 'TOO_LARGE');
  await recordScan(db, { organizationId, fileId, verdict, now: await publicNowOf(db) });
}
