import type { Ctx } from '@/domain/context';

/** Ends what is open of an account, except one session; inside the caller's transaction. Returns how many. */
export async function revokeSessions(ctx: Ctx, accountId: string, exceptKey?: string): Promise<number> {
  const { count } = await ctx.db.session.updateMany({
    where: { organizationId: ctx.actor.organizationId, accountId, revokedAt: null, ...(exceptKey ? { id: { not: exceptKey } } : {}) },
    data: { revokedAt: ctx.now },
  });
  return count;
}
