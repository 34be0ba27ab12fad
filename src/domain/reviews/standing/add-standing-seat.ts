import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { seatHolder } from '../seat-holder';
import { holdStanding, requireFits } from './hold-standing';
import type { AddStandingSeat } from './standing-schema';

/** Gives somebody a place in the standing council. The same person may hold a second one that neither scores nor votes. */
export async function addStandingSeat(ctx: Ctx, { fromOn, accountId, fullName, unitId, jobTitle, ...place }: AddStandingSeat): Promise<{ id: string }> {
  return transact(ctx, async (ctx) => {
    const council = await holdStanding(ctx);
    const holder = await seatHolder(ctx, { accountId, fullName, unitId, jobTitle });
    const seat = { ...holder, ...place, id: newId(), foldedName: fold(holder.fullName) };
    requireFits(council.seats, { ...seat, fromOn, endedOn: null }, ctx.now);
    await ctx.db.standingSeat.create({
      data: {
        organizationId: ctx.actor.organizationId, councilId: council.id, ...seat, fromOn: fromOn && toDateColumn(fromOn),
        position: Math.max(0, ...council.seats.map(({ position }) => position)) + 1,
      },
    });
    await recordEvent(ctx, 'standing_council.seat_added', { type: 'standing_council', id: council.id }, { seatId: seat.id, seat: seat.seat, scores: seat.scores, votes: seat.votes });
    return { id: seat.id };
  });
}
