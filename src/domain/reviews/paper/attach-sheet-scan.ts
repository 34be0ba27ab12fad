import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { viewOf } from '@/domain/files/kinds';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadMember, paperSheetsOf } from './paper-member';
import { whyNotAttachScan } from './paper-policy';

/** The signed page, for every sheet of the member that was typed in from paper and has no scan yet. */
export async function attachSheetScan(ctx: Ctx, { seatId, fileId }: { seatId: string; fileId: string }): Promise<number> {
  return transact(ctx, async (ctx) => {
    const { campaign, seat, dossiers } = await loadMember(ctx, seatId);
    const waiting = (await paperSheetsOf(ctx, seatId, dossiers)).filter(({ scanId }) => scanId === null);
    refuseIf(whyNotAttachScan(ctx.actor, { campaign, seatId: seat.id, waiting: waiting.length }));
    const file = await takeOwnUpload(ctx, fileId);
    if (viewOf(file.mime) === null) throw new Refusal('sheet_scan_unreadable');
    const { count } = await ctx.db.scoreSheet.updateMany({ where: { organizationId: ctx.actor.organizationId, id: { in: waiting.map(({ id }) => id) }, status: 'CLOSED', scanId: null }, data: { scanId: file.id } });
    if (count !== waiting.length) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'sheet.scan_attached', { type: 'seat', id: seat.id, campaignId: campaign.id }, { fileId: file.id, sheets: count });
    return count;
  });
}
