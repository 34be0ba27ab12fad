import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { transact } from '@/domain/transaction';
import { revokeSessions } from './revoke-sessions';

/** Signs out every device of the actor but this one. Returns how many there were. */
export async function revokeOtherSessions(ctx: Ctx, here: { sessionKey: string }): Promise<number> {
  return transact(ctx, async (ctx) => {
    const { accountId } = ctx.actor;
    const sessions = await revokeSessions(ctx, accountId, here.sessionKey);
    if (sessions > 0) await recordEvent(ctx, 'account.sessions_revoked', { type: 'account', id: accountId }, { sessions });
    return sessions;
  });
}
