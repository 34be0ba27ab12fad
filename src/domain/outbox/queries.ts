import type { Ctx } from '@/domain/context';

const mine = (ctx: Ctx) => ({ organizationId: ctx.actor.organizationId, accountId: ctx.actor.accountId });

export const countUnread = (ctx: Ctx): Promise<number> => ctx.db.message.count({ where: { ...mine(ctx), readAt: null } });
