import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { isAdmin } from './policy';

/** Signs one device out: one's own, or anybody's for the admin. Others' sessions do not exist for anyone else. */
export async function revokeSession(ctx: Ctx, sessionId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const where = { organizationId, id: sessionId, revokedAt: null, ...(isAdmin(ctx.actor) ? {} : { accountId }) };
    const session = await ctx.db.session.findFirst({ where, select: { accountId: true } });
    if (!session) throw new Refusal('not_found');
    const { count } = await ctx.db.session.updateMany({ where, data: { revokedAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'account.session_revoked', { type: 'account', id: session.accountId });
  });
}
