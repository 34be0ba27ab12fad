import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from './dossier';
import { getDossier } from './queries';

/**
 * Loads a dossier, judges it, locks its row and reads it again: what is then frozen is what stands there, whatever another
 * tab saved in between. The second of two clicks waits for the lock and finds the status changed.
 */
export async function lockDossier(ctx: Ctx, submissionId: string, judge: (dossier: Dossier) => void): Promise<Dossier> {
  const found = await getDossier(ctx, submissionId);
  if (!found) throw new Refusal('not_found');
  judge(found);
  const { count } = await ctx.db.submission.updateMany({
    where: { organizationId: ctx.actor.organizationId, id: submissionId, status: found.status },
    data: { updatedAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  const locked = await getDossier(ctx, submissionId);
  if (!locked) throw new Refusal('not_found');
  judge(locked);
  return locked;
}
