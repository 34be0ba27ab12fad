import type { Ctx } from '@/domain/context';

const mine = (ctx: Ctx) => ({ organizationId: ctx.actor.organizationId, accountId: ctx.actor.accountId });

export const countUnread = (ctx: Ctx): Promise<number> => ctx.db.message.count({ where: { ...mine(ctx), readAt: null } });

/** The actor's own messages, newest first; 50 a page. */
export async function listMyMessages(ctx: Ctx, page: number) {
  const [messages, total] = await Promise.all([
    ctx.db.message.findMany({
      where: mine(ctx),
      select: { id: true, subject: true, body: true, href: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * 50,
      take: 50,
    }),
    ctx.db.message.count({ where: mine(ctx) }),
  ]);
  return { messages, total };
}
