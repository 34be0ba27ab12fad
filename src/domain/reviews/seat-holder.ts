import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';

type Named = { accountId: string | null; fullName: string; unitId: string | null; jobTitle: string };

/** Who is to sit: an account brings its name and unit, somebody without one is taken by the name as typed. */
export async function seatHolder(ctx: Ctx, { accountId, fullName, unitId, jobTitle }: Named): Promise<Named> {
  const { organizationId } = ctx.actor;
  if (accountId) {
    const account = await ctx.db.account.findFirst({
      where: { organizationId, id: accountId, disabledAt: null },
      select: { id: true, fullName: true, unitId: true, jobTitle: true },
    });
    if (!account) throw new Refusal('not_found');
    return { accountId: account.id, fullName: account.fullName, unitId: account.unitId, jobTitle: jobTitle || account.jobTitle };
  }
  if (unitId && (await ctx.db.unit.count({ where: { organizationId, id: unitId } })) === 0) throw new Refusal('not_found');
  return { accountId: null, fullName, unitId, jobTitle };
}
