import type { PrismaClient } from '@/generated/prisma/client';
import { scanKey } from '@/domain/outbox/enqueue';

/**
 * Has every file that waits for the scanner looked at anew, of all organizations: a job that was given up while clamd was
 * away for days comes again. One job a file by its key, however often this is asked. Gives how many wait.
 */
export async function enqueueWaitingScans(db: PrismaClient): Promise<number> {
  const [told] = await db.$queryRaw<{ count: number }[]>`
    select count(j.id)::int as count from "File" f, lateral graphile_worker.add_job('scan-file',
      json_build_object('organizationId', f."organizationId", 'fileId', f.id), job_key => ${scanKey('')} || f.id) j
    where f.scan = 'PENDING'`;
  return told?.count ?? 0;
}

/** Where no scanner is set any more nothing is held back: what waited is as it would be had it arrived without one. */
export async function freeWaitingFiles(db: PrismaClient): Promise<number> {
  const { count } = await db.file.updateMany({ where: { scan: 'PENDING' }, data: { scan: null } });
  return count;
}
