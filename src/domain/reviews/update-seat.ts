import type { Seat } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { transact } from '@/domain/transaction';
import { holdSeat, requireOneChair, requireOneSheet, requireReason } from './hold-council';

export type SeatChange = { seatId: string; seat: Seat; scores: boolean; votes: boolean; jobTitle: string; position: number; reason: string };

/** Changes what a seat is; who sits in it is never exchanged: that would hand over closed sheets. */
export async function updateSeat(ctx: Ctx, { seatId, reason, ...change }: SeatChange): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign, seats, seat } = await holdSeat(ctx, seatId);
    requireReason(campaign, reason);
    requireOneChair(seats, change.seat, seatId);
    requireOneSheet(seats, { ...seat, ...change });
    const fields = (['seat', 'scores', 'votes', 'jobTitle', 'position'] as const).filter((key) => seat[key] !== change[key]);
    if (fields.length === 0) return;
    await ctx.db.councilSeat.updateMany({ where: { organizationId: ctx.actor.organizationId, id: seatId, endedAt: null }, data: change });
    await recordEvent(ctx, 'council.seat_changed', { type: 'council_seat', id: seatId, campaignId: campaign.id }, { fields }, reason);
  });
}
