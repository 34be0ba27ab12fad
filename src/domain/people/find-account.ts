import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { detailsVisibleTo } from './policy';

/** The account a verb is about, as the policies want it. @throws Refusal 'not_found' */
export async function findAccount(ctx: Ctx, accountId: string) {
  const account = await ctx.db.account.findFirst({
    where: { AND: [detailsVisibleTo(ctx.actor), { id: accountId }] },
    select: {
      id: true, fullName: true, unitId: true, jobTitle: true, honorific: true, email: true, phone: true, roles: true, disabledAt: true,
      login: { select: { signInName: true, lockedAt: true, resetCodeHash: true, resetExpiresAt: true, passwordHash: true } },
    },
  });
  if (!account) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  const unit = account.unitId ? await ctx.db.unit.findFirst({ where: { organizationId, id: account.unitId }, select: { name: true } }) : null;
  const holdsSeat = (await ctx.db.councilSeat.count({ where: { organizationId, accountId, endedAt: null } })) > 0;
  return { ...account, unit, holdsSeat };
}
