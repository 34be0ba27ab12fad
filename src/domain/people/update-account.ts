import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { enqueue } from '@/domain/outbox/enqueue';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { transact } from '@/domain/transaction';
import { countOtherAdmins } from './count-admins';
import { activeUnit } from './create-account';
import { findAccount } from './find-account';
import { roleLabels } from './labels';
import { whyNotLoseAdmin, whyNotManage } from './policy';
import type { UpdateAccountInput } from './schema';

/** Changes who someone is and what they may do. A changed role counts at the person's next request. */
export async function updateAccount(ctx: Ctx, { accountId, ...input }: UpdateAccountInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(whyNotManage(ctx.actor));
    // Locks first, then reads: what is judged below is what will be overwritten.
    const otherAdmins = await countOtherAdmins(ctx, accountId);
    const before = await findAccount(ctx, accountId);
    if (before.roles.includes('admin') && !input.roles.includes('admin')) refuseIf(whyNotLoseAdmin(otherAdmins));
    if (input.unitId !== before.unitId) await activeUnit(ctx, input.unitId);

    const { count } = await ctx.db.account.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: accountId, roles: { equals: before.roles } },
      data: { ...input, foldedName: fold(input.fullName), sortName: nameSortKey(input.fullName) },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');

    const fields = (['fullName', 'unitId', 'jobTitle', 'honorific', 'email', 'phone'] as const).filter((field) => before[field] !== input[field]);
    const added = input.roles.filter((role) => !before.roles.includes(role));
    const removed = before.roles.filter((role) => !input.roles.includes(role));
    const subject = { type: 'account', id: accountId };
    if (input.email && fields.some((field) => field === 'email' || field === 'fullName')) await enqueue(ctx, 'find-guest-invitations', { organizationId: ctx.actor.organizationId, accountId });
    if (fields.length > 0) await recordEvent(ctx, 'account.updated', subject, { fields });
    if (added.length + removed.length === 0) return;
    await recordEvent(ctx, 'account.roles_changed', subject, { added, removed });
    await tell(ctx, [
      {
        accountId,
        kind: 'account.roles_changed',
        key: `${accountId}:${ctx.now.toISOString()}`,
        subject: 'Vai trò của tài khoản đã thay đổi',
        body: `Vai trò hiện nay: ${input.roles.map((role) => roleLabels[role]).join('; ')}.`,
        href: '/home',
      },
    ]);
  });
}
