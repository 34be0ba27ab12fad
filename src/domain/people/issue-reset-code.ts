import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import type { Slip } from './create-account';
import { findAccount } from './find-account';
import { firstCodeMillis, hashCode, newCode, resetCodeMillis } from './one-time-code';
import { whyNotIssueCode } from './policy';

const pressMillis = 10_000;

/**
 * Phiếu cấp lại mật khẩu. The old password keeps working until the code is used: whoever asks at the desk in somebody
 * else's name changes nothing yet. An earlier slip is void. The code is answered once and stored only as a hash.
 */
export async function issueResetCode(ctx: Ctx, accountId: string): Promise<Slip> {
  return transact(ctx, async (ctx) => {
    const account = await findAccount(ctx, accountId);
    refuseIf(whyNotIssueCode(ctx.actor, account));
    if (!account.login) throw new Refusal('not_found');
    const { login } = account;
    const code = newCode();
    const isFirst = login.passwordHash === null;
    const expiresAt = new Date(ctx.now.getTime() + (isFirst ? firstCodeMillis : resetCodeMillis));
    // A second press would void the slip that is just being printed.
    if (login.resetExpiresAt && expiresAt.getTime() - login.resetExpiresAt.getTime() < pressMillis) throw new Refusal('changed_meanwhile');
    const { count } = await ctx.db.login.updateMany({
      where: { organizationId: ctx.actor.organizationId, accountId, resetCodeHash: login.resetCodeHash },
      data: { resetCodeHash: hashCode(code), resetExpiresAt: expiresAt },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'account.reset_code_issued', { type: 'account', id: accountId });
    await tell(ctx, [
      {
        accountId,
        kind: 'account.reset_code_issued',
        key: ctx.now.toISOString(),
        subject: 'Đã cấp phiếu cấp lại mật khẩu',
        body: 'Phiếu cấp lại mật khẩu vừa được in cho tài khoản này. Nếu không đề nghị cấp phiếu, báo ngay cho người quản trị.',
        href: '/settings/security',
      },
    ]);
    return { accountId, fullName: account.fullName, unitName: account.unit?.name ?? '', signInName: login.signInName, code, expiresAt };
  });
}
