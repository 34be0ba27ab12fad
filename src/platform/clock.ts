import type { PrismaClient } from '@/generated/prisma/client';

/** portal_now(): the one clock, for jobs and scripts that have no actor. */
export async function publicNowOf(db: PrismaClient): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`select portal_now() as now`;
  if (!row) throw new Error('portal_now() gave no row');
  return row.now;
}
