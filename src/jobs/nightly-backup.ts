import type { Task } from 'graphile-worker';
import { backUp } from '@/platform/backup/back-up';
import { env } from '@/platform/env';
import { version } from '@/platform/version';

/** Database and files into BACKUP_DIR; a failed run is tried again, and shown to administrators meanwhile. */
export const nightlyBackup: Task = async () => {
  const { DATABASE_URL, FILES_DIR, BACKUP_DIR } = env();
  await backUp({ databaseUrl: DATABASE_URL, filesDir: FILES_DIR, backupDir: BACKUP_DIR }, 'nightly', version);
};

/**
 * The crontab's line for an hour and minute of Vietnam; the worker reads it in UTC. An office computer is often switched
 * off at night: what was missed in the last day is made up at the next start.
 */
export function nightlyCrontab(backupAt: string | null): string {
  const [hour, minute] = backupAt?.split(':').map(Number) ?? [];
  if (hour === undefined || minute === undefined) return '';
  return `${minute} ${(hour + 24 - 7) % 24} * * * nightly-backup ?fill=1d&max=3&queue=backup`;
}
