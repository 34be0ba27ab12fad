import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { hashPassword, verifyPassword } from './password-hash';
import { passwordTrouble } from './password-rules';
import { organizationOf } from './queries';
import { revokeSessions } from './revoke-sessions';
import type { ChangePasswordInput } from './schema';

/**
 * The actor's own password. The current one is asked for unless it has to be changed anyway; all other devices are signed
 * out, because the usual reason is that somebody else knows the old one.
 * @throws Refusal 'wrong_password', 'weak_password'
 */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput, here: { sessionKey: string }): Promise<void> {
  const { organizationId, accountId, fullName } = ctx.actor;
  const [login, organization] = await Promise.all([
    ctx.db.login.findUnique({
      where: { organizationId_accountId: { organizationId, accountId } },
      select: { signInName: true, passwordHash: true, mustChange: true },
    }),
    organizationOf(ctx),
  ]);
  if (!login) throw new Refusal('not_found');
  if (!login.mustChange && !(await verifyPassword(input.current, login.passwordHash))) {
    throw new Refusal('wrong_password', { current: ['Mật khẩu hiện tại chưa đúng. Nhập lại.'] });
  }
  const trouble = passwordTrouble(input.password, { fullName, signInName: login.signInName, organizationName: organization.name });
  if (trouble) throw new Refusal('weak_password', { password: [trouble] });
  if (await verifyPassword(input.password, login.passwordHash)) {
    throw new Refusal('weak_password', { password: ['Mật khẩu mới trùng mật khẩu đang dùng. Đặt mật khẩu khác.'] });
  }
  const passwordHash = await hashPassword(input.password);
  await transact(ctx, async (ctx) => {
    const { count } = await ctx.db.login.updateMany({
      where: { organizationId, accountId, passwordHash: login.passwordHash },
      data: { passwordHash, mustChange: false, passwordChangedAt: ctx.now, resetCodeHash: null, resetExpiresAt: null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const sessions = await revokeSessions(ctx, accountId, here.sessionKey);
    await recordEvent(ctx, 'account.password_changed', { type: 'account', id: accountId }, { sessions });
  });
}
