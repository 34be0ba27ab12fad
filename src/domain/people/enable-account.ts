import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { enqueue } from '@/domain/outbox/enqueue';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { findAccount } from './find-account';
import { whyNotEnable } from './policy';

export async function enableAccount(ctx: Ctx, accountId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const account = await findAccount(ctx, accountId);
    refuseIf(whyNotEnable(ctx.actor, account));
    const { count } = await ctx.db.account.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: accountId, disabledAt: { not: null } },
      data: { disabledAt: null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    if (account.email) await enqueue(ctx, 'find-guest-invitations', { organizationId: ctx.actor.organizationId, accountId });
    await recordEvent(ctx, 'account.enabled', { type: 'account', id: accountId });
  });
}
