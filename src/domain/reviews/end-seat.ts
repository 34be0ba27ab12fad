import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { transact } from '@/domain/transaction';
import { holdSeat, requireReason } from './hold-council';

/** Somebody leaves the council. The row stays: sheets closed before keep their signer and go on counting. */
export async function endSeat(ctx: Ctx, { seatId, reason }: { seatId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign } = await holdSeat(ctx, seatId);
    requireReason(campaign, reason);
    await ctx.db.councilSeat.updateMany({ where: { organizationId: ctx.actor.organizationId, id: seatId, endedAt: null }, data: { endedAt: ctx.now } });
    await recordEvent(ctx, 'council.seat_ended', { type: 'council_seat', id: seatId, campaignId: campaign.id }, {}, reason);
  });
}
