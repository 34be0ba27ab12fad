import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from './dossier';
import { getDossier } from './queries';

export async function demandDossier(ctx: Ctx, submissionId: string): Promise<Dossier> {
  const found = await getDossier(ctx, submissionId);
  if (!found) throw new Refusal('not_found');
  return found;
}

/**
 * Locks the row of a dossier that was just read, and reads it again: what is then judged and frozen is what stands there,
 * whatever another tab saved in between. The second of two clicks waits for the lock and finds the status changed.
 */
export async function lockDossier(ctx: Ctx, { id, status }: Pick<Dossier, 'id' | 'status'>): Promise<Dossier> {
  const { count } = await ctx.db.submission.updateMany({
    where: { organizationId: ctx.actor.organizationId, id, status },
    data: { updatedAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return demandDossier(ctx, id);
}
