import type { Ctx } from '@/domain/context';

const mine = (ctx: Ctx) => ({ organizationId: ctx.actor.organizationId, accountId: ctx.actor.accountId });

/** In the frame of every page, so in SQL: the client's own count takes twice as long. */
export async function countUnread({ db, actor }: Ctx): Promise<number> {
  const [row] = await db.$queryRaw<{ unread: number }[]>`
    select count(*)::int as unread from "Message" where "organizationId" = ${actor.organizationId}::uuid and "accountId" = ${actor.accountId}::uuid and "readAt" is null`;
  return row?.unread ?? 0;
}

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
