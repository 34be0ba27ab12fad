import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';

/** Questions that the office has had before it; one that came in meanwhile goes on waiting. */
export const unsettled = (ctx: Ctx, submissionId: string): Prisma.ThreadMessageWhereInput => ({
  organizationId: ctx.actor.organizationId, submissionId, side: 'AUTHORS', settledAt: null, takenBackAt: null, readAt: { not: null },
});

/** They count as answered from here on. Returns how many. */
export async function settleRead(ctx: Ctx, submissionId: string): Promise<number> {
  const { count } = await ctx.db.threadMessage.updateMany({ where: unsettled(ctx, submissionId), data: { settledAt: ctx.now, settledById: ctx.actor.accountId } });
  return count;
}
