import type { Task } from 'graphile-worker';
import type { PrismaClient } from '@/generated/prisma/client';
import { enqueueWaitingScans, freeWaitingFiles } from '@/domain/files/waiting-scans';
import { database } from '@/platform/database';
import { env } from '@/platform/env';
import { log } from '@/platform/log';

/** At each start and each night: no file waits for the scanner for good. */
export const sweepScansTask: Task = () => sweepScans(database(), env().CLAMD_ADDRESS);

export async function sweepScans(db: PrismaClient, scanner: string | undefined): Promise<void> {
  const count = scanner ? await enqueueWaitingScans(db) : await freeWaitingFiles(db);
  if (count > 0) log.warn({ kind: scanner ? 'scans.waiting' : 'scans.freed_without_scanner', count });
}

/** 04:05 of Vietnam, behind backup and uploads. */
export const sweepScansCrontab = '5 21 * * * sweep-scans ?fill=1d&max=3';
