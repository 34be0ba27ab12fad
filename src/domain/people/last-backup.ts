import type { Db } from '@/domain/context';

export type BackupSummary = { startedAt: Date; finishedAt: Date | null; bytes: bigint | null; location: string | null; error: string | null };
export type LastBackup = { succeeded: BackupSummary | null; /** Only when it is newer than the last success. */ failed: BackupSummary | null };

const shown = { startedAt: true, finishedAt: true, bytes: true, location: true, error: true } as const;

/** For administrators: the newest backup that succeeded, and what has gone wrong since. Of the whole deployment, not of one organization. */
export async function lastBackup(db: Db): Promise<LastBackup> {
  const succeeded = await db.backupRun.findFirst({ where: { ok: true }, orderBy: { startedAt: 'desc' }, select: shown });
  const failed = await db.backupRun.findFirst({
    where: { ok: false, finishedAt: { not: null }, ...(succeeded ? { startedAt: { gt: succeeded.startedAt } } : {}) },
    orderBy: { startedAt: 'desc' },
    select: shown,
  });
  return { succeeded, failed };
}
