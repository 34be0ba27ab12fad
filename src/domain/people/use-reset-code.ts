import type { PrismaClient } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { hashCode } from './one-time-code';
import { hashPassword } from './password-hash';
import { passwordTrouble } from './password-rules';
import { revokeSessions } from './revoke-sessions';
import type { UseResetCodeInput } from './schema';
import { noteFailure } from './sign-in';

/**
 * Sets a new password with the code on the slip. Ends every open session and opens a locked account: the slip was handed
 * over in person. A wrong name, a wrong code and an old code answer the same.
 * @throws Refusal 'code_invalid', 'account_disabled', 'weak_password'
 */
export async function useResetCode(db: PrismaClient, input: UseResetCodeInput, visitor: { address: string }, now: Date): Promise<void> {
  const resetCodeHash = hashCode(input.code);
  const login = await db.login.findFirst({
    where: { signInName: input.signInName, resetCodeHash, resetExpiresAt: { gt: now } },
    select: {
      organizationId: true, accountId: true, signInName: true,
      account: { select: { fullName: true, foldedName: true, unitId: true, roles: true, disabledAt: true, organization: { select: { name: true } } } },
    },
  });
  if (!login) {
    await noteFailure(db, visitor.address, now);
    throw new Refusal('code_invalid');
  }
  const { account, organizationId, accountId } = login;
  if (account.disabledAt) throw new Refusal('account_disabled');
  const trouble = passwordTrouble(input.password, { fullName: account.fullName, signInName: login.signInName, organizationName: account.organization.name });
  if (trouble) throw new Refusal('weak_password', { password: [trouble] });
  const passwordHash = await hashPassword(input.password);

  const self: Ctx = {
    db,
    now,
    actor: { organizationId, accountId, fullName: account.fullName, foldedName: account.foldedName, unitId: account.unitId, foldedUnitName: '', roles: account.roles, seats: [] },
  };
  await transact(self, async (ctx) => {
    const { count } = await ctx.db.login.updateMany({
      where: { organizationId, accountId, resetCodeHash },
      data: { passwordHash, mustChange: false, passwordChangedAt: now, failedCount: 0, lastFailedAt: null, lockedAt: null, resetCodeHash: null, resetExpiresAt: null },
    });
    if (count === 0) throw new Refusal('code_invalid');
    const sessions = await revokeSessions(ctx, accountId);
    await recordEvent(ctx, 'account.password_reset', { type: 'account', id: accountId }, { sessions });
    await tell(ctx, [
      {
        accountId,
        kind: 'account.password_reset',
        key: now.toISOString(),
        subject: 'Mật khẩu đã được đặt lại bằng phiếu',
        body: 'Mật khẩu của tài khoản vừa được đặt lại bằng mã trên phiếu. Nếu không phải do mình làm, báo ngay cho người quản trị.',
        href: '/settings/security',
      },
    ]);
  });
}
