import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage, loadSheetById } from './load-sheet';
import { whyNotVoidSheet } from './policy';

/** Takes back a sheet typed in wrongly from paper: it stops counting and may be typed in again. */
export async function voidSheet(ctx: Ctx, { sheetId, reason }: { sheetId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign, dossier, seat, sheet, facts } = await loadSheetById(ctx, sheetId);
    refuseIf(whyNotVoidSheet(ctx.actor, facts));
    await holdStage(ctx, campaign.id);
    const { count } = await ctx.db.scoreSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheetId, status: 'CLOSED', version: sheet.version },
      data: { status: 'VOID', version: { increment: 1 }, closedAt: null, closedById: null, reopenedAt: ctx.now, reopenReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'sheet.voided', { type: 'sheet', id: sheetId, campaignId: campaign.id }, { submissionId: dossier.id, seatId: seat.id }, reason);
  });
}
