import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotStepOut } from './again-policy';
import type { seatAgainInput } from './again-schema';
import { holdAgain, sheetOfSeat } from './load-again';

/**
 * "Có liên quan" since the first scoring: neither sheet of this member counts now, and they leave the room. The published
 * result was right when it was counted, so no declaration is written that would take its sheet away.
 */
export async function stepOut(ctx: Ctx, { submissionId, seatId, reason }: z.output<typeof seatAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { sheet, facts } = sheetOfSeat(again, seatId);
    refuseIf(whyNotStepOut(ctx.actor, again.campaignId, { ...facts, side: again.dossier.side }));
    if (!sheet) throw new Refusal('not_found');
    const { count } = await ctx.db.reconsideredSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheet.id, steppedOutAt: null }, data: { steppedOutAt: ctx.now, stepOutReason: reason, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    // Few read why, and the admin reads all of the history: the words stay with the sheet.
    await recordEvent(ctx, 'reconsideration.stepped_out', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId });
  });
}
