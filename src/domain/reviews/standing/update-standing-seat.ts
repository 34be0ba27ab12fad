import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStanding, requireFits, standingSeat } from './hold-standing';
import type { UpdateStandingSeat } from './standing-schema';

/** Changes what a seat is, never who sits in it. Campaigns that have copied it keep what they have. */
export async function updateStandingSeat(ctx: Ctx, { seatId, ...change }: UpdateStandingSeat): Promise<void> {
  await transact(ctx, async (ctx) => {
    const council = await holdStanding(ctx);
    const seat = standingSeat(council.seats, seatId, ctx.now);
    const fields = (['seat', 'scores', 'votes', 'jobTitle', 'position', 'fromOn', 'standsInForId'] as const).filter((key) => seat[key] !== change[key]);
    if (fields.length === 0) return;
    if (change.fromOn && seat.endedOn && change.fromOn > seat.endedOn) throw new Refusal('seat_days_crossed', { fromOn: ['Ghi ngày không sau ngày thôi tham gia.'] });
    requireFits(council.seats, { ...seat, ...change }, ctx.now);
    await ctx.db.standingSeat.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: seatId, councilId: council.id },
      data: { ...change, fromOn: change.fromOn && toDateColumn(change.fromOn) },
    });
    await recordEvent(ctx, 'standing_council.seat_changed', { type: 'standing_council', id: council.id }, { seatId, fields });
  });
}
