import type { Ctx } from '@/domain/context';
import { lastBackup } from './last-backup';
import { isAdmin } from './policy';

/** A nightly backup that has not succeeded for this long is missing: one night may fail, two may not. */
export const backupPatience = 2 * 86_400_000;

/** The last success, what has failed since, and the last runs. A backup holds every organization, so this is for admins only. */
export async function backupState(ctx: Ctx) {
  if (!isAdmin(ctx.actor)) return null;
  const [{ succeeded, failed }, runs] = await Promise.all([
    lastBackup(ctx.db),
    ctx.db.backupRun.findMany({
      select: { id: true, startedAt: true, finishedAt: true, ok: true, bytes: true, error: true },
      orderBy: { startedAt: 'desc' },
      take: 10,
    }),
  ]);
  const late = !succeeded || ctx.now.getTime() - succeeded.startedAt.getTime() > backupPatience;
  return { succeeded, failed, runs, late };
}
