import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { refusingTwice } from './create-unit';
import { unitsVisibleTo, whyNotManage } from './policy';
import type { RenameUnitInput } from './schema';

/** Name, bloc and place in the list. Papers and dossiers already filed keep the name they were filed with. */
export async function renameUnit(ctx: Ctx, { unitId, ...input }: RenameUnitInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    const unit = await ctx.db.unit.findFirst({
      where: { AND: [unitsVisibleTo(ctx.actor), { id: unitId }] },
      select: { name: true, bloc: true, position: true },
    });
    if (!unit) throw new Refusal('not_found');
    refuseIf(whyNotManage(ctx.actor));
    const { count } = await refusingTwice(() =>
      ctx.db.unit.updateMany({
        where: { organizationId: ctx.actor.organizationId, id: unitId, name: unit.name },
        data: { ...input, foldedName: fold(input.name) },
      }),
    );
    if (count === 0) throw new Refusal('changed_meanwhile');
    const fields = (['name', 'bloc', 'position'] as const).filter((field) => unit[field] !== input[field]);
    if (fields.length > 0) await recordEvent(ctx, 'unit.renamed', { type: 'unit', id: unitId }, { fields, before: unit.name, after: input.name });
  });
}
