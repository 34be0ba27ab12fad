import type { Task } from 'graphile-worker';
import { dropForgottenUploads } from '@/domain/files/drop-forgotten-uploads';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';
import { sweepParts } from '@/platform/parts';
import { dropBytes } from '@/platform/storage';

const dayMs = 24 * 60 * 60 * 1000;

/** What people began to send and left. Bytes go by the clock of the disk that holds them, rows by the portal's. */
export const sweepUploads: Task = async () => {
  const aDayAgo = new Date(Date.now() - dayMs);
  await sweepParts(aDayAgo);
  for (const sha256 of await dropForgottenUploads(database(), await publicNowOf(database()))) await dropBytes(sha256, aDayAgo);
};

/** Each night at 03:17 of Vietnam, never beside a backup; an office computer that was off makes it up. */
export const sweepCrontab = '17 20 * * * sweep-uploads ?fill=1d&max=3&queue=backup';
