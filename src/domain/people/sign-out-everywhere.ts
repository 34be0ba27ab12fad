import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { findAccount } from './find-account';
import { whyNotManage } from './policy';
import { revokeSessions } from './revoke-sessions';

/** The admin signs a person out on all devices, for a lost phone or a shared machine left open. */
export async function signOutEverywhere(ctx: Ctx, accountId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const account = await findAccount(ctx, accountId);
    refuseIf(whyNotManage(ctx.actor));
    const sessions = await revokeSessions(ctx, account.id);
    if (sessions > 0) await recordEvent(ctx, 'account.sessions_revoked', { type: 'account', id: account.id }, { sessions });
  });
}
