import type { Ctx } from '@/domain/context';

/** Marks the actor's own messages as read: the given ones, or all. Others' messages do not exist here. */
export async function markRead(ctx: Ctx, ids: readonly string[] | 'all'): Promise<void> {
  await ctx.db.message.updateMany({
    where: {
      organizationId: ctx.actor.organizationId,
      accountId: ctx.actor.accountId,
      readAt: null,
      ...(ids === 'all' ? {} : { id: { in: [...ids] } }),
    },
    data: { readAt: ctx.now },
  });
}
