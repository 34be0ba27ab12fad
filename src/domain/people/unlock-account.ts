import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { findAccount } from './find-account';
import { whyNotUnlock } from './policy';

/** One click: the person tries again with the password they have. */
export async function unlockAccount(ctx: Ctx, accountId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const account = await findAccount(ctx, accountId);
    refuseIf(whyNotUnlock(ctx.actor, account));
    const { count } = await ctx.db.login.updateMany({
      where: { organizationId: ctx.actor.organizationId, accountId, lockedAt: { not: null } },
      data: { lockedAt: null, failedCount: 0, lastFailedAt: null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'account.unlocked', { type: 'account', id: accountId });
  });
}
