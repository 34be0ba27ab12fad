import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { countOtherAdmins } from './count-admins';
import { findAccount } from './find-account';
import { whyNotDisable, whyNotLoseAdmin } from './policy';
import { revokeSessions } from './revoke-sessions';

/** For who has left or moved. What they wrote stays; open sessions end, and the code on an unused slip is void. */
export async function disableAccount(ctx: Ctx, accountId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const otherAdmins = await countOtherAdmins(ctx, accountId);
    const account = await findAccount(ctx, accountId);
    refuseIf(whyNotDisable(ctx.actor, account));
    if (account.roles.includes('admin')) refuseIf(whyNotLoseAdmin(otherAdmins));
    const organizationId = ctx.actor.organizationId;
    const { count } = await ctx.db.account.updateMany({ where: { organizationId, id: accountId, disabledAt: null }, data: { disabledAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await ctx.db.login.updateMany({ where: { organizationId, accountId }, data: { resetCodeHash: null, resetExpiresAt: null } });
    const sessions = await revokeSessions(ctx, accountId);
    await recordEvent(ctx, 'account.disabled', { type: 'account', id: accountId }, { sessions });
  });
}
