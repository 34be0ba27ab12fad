import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import type { LocalDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { holdStanding, standingSeat } from './hold-standing';

/** Somebody leaves the standing council from a day on, which may still be ahead. Councils of campaigns are changed there. */
export async function endStandingSeat(ctx: Ctx, { seatId, endedOn, reason }: { seatId: string; endedOn: LocalDay; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const council = await holdStanding(ctx);
    const seat = standingSeat(council.seats, seatId, ctx.now);
    if (seat.fromOn && endedOn < seat.fromOn) throw new Refusal('seat_days_crossed', { endedOn: ['Ghi ngày không trước ngày bắt đầu tham gia.'] });
    await ctx.db.standingSeat.updateMany({ where: { organizationId: ctx.actor.organizationId, id: seatId, councilId: council.id }, data: { endedOn: toDateColumn(endedOn) } });
    await recordEvent(ctx, 'standing_council.seat_ended', { type: 'standing_council', id: council.id }, { seatId }, reason);
  });
}
