import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { unitsVisibleTo, whyNotEndUnit } from './policy';

/** A unit that was dissolved or merged: it can no longer be chosen; its dossiers and history stay. */
export async function endUnit(ctx: Ctx, unitId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const unit = await ctx.db.unit.findFirst({
      where: { AND: [unitsVisibleTo(ctx.actor), { id: unitId }] },
      select: { endedAt: true, _count: { select: { accounts: { where: { disabledAt: null } } } } },
    });
    if (!unit) throw new Refusal('not_found');
    refuseIf(whyNotEndUnit(ctx.actor, { endedAt: unit.endedAt, activePeople: unit._count.accounts }));
    const { count } = await ctx.db.unit.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: unitId, endedAt: null },
      data: { endedAt: ctx.now },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'unit.ended', { type: 'unit', id: unitId });
  });
}
