import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { tell } from '@/domain/outbox/tell';
import { transact } from '@/domain/transaction';
import { wordsForScorers } from './blind-names';
import { holdStage, loadSheetById } from './load-sheet';
import { whyNotReopenSheet } from './policy';

/** A closed sheet goes back to its member, scores and all; the reason stays on the sheet until it is closed again. */
export async function reopenSheet(ctx: Ctx, { sheetId, reason }: { sheetId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign, dossier, seat, sheet, facts } = await loadSheetById(ctx, sheetId);
    refuseIf(whyNotReopenSheet(ctx.actor, facts));
    await holdStage(ctx, campaign.id);
    const { count } = await ctx.db.scoreSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheetId, status: 'CLOSED', version: sheet.version },
      data: { status: 'DRAFT', version: { increment: 1 }, closedAt: null, closedById: null, reopenedAt: ctx.now, reopenReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'sheet.reopened', { type: 'sheet', id: sheetId, campaignId: campaign.id }, { submissionId: dossier.id, seatId: seat.id }, reason);
    if (seat.accountId && seat.accountId !== ctx.actor.accountId) {
      await tell(ctx, [{
        accountId: seat.accountId, kind: 'sheet.reopened', key: `${sheetId}:${sheet.version}`, subject: `Phiếu chấm hồ sơ ${dossier.code} được mở lại`,
        body: `Thư ký Hội đồng đã mở lại phiếu chấm hồ sơ ${dossier.code}. Lý do: ${await wordsForScorers(ctx, campaign, reason)}\nSửa điểm rồi chốt lại phiếu.`, href: `/reviews/${dossier.id}`,
      }]);
    }
  });
}
