import type { Ctx } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { fileUses } from './uses';

/** What one account may have lying about: sent, and attached to nothing yet. */
export const mostUnattachedBytes = 1024 * 1024 * 1024;

/** `kept`: what lies there; `coming`: what would be added. */
export const whyNotSendMore = (kept: number, coming: number): Reason | null => (kept + coming > mostUnattachedBytes ? 'file_quota' : null);

/** The bytes of the actor's uploads that nothing names. */
export async function unattachedBytes(ctx: Ctx): Promise<number> {
  const { organizationId, accountId } = ctx.actor;
  const { _sum } = await ctx.db.file.aggregate({
    where: { organizationId, uploadedById: accountId, AND: fileUses.map((use) => ({ [use]: { none: {} } })) },
    _sum: { size: true },
  });
  return _sum.size ?? 0;
}
