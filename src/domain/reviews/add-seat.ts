import type { Seat } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { holdCouncil, requireOneChair, requireReason } from './hold-council';
import { loadSeats } from './panel';
import { whyNotEditCouncil } from './policy';
import { seatHolder } from './seat-holder';

export type NewSeat = {
  campaignId: string; accountId: string | null; fullName: string; unitId: string | null; jobTitle: string; seat: Seat; scores: boolean; votes: boolean; reason: string;
};

/** Gives somebody a place in the council: an account, or a name alone for who never signs in. Name and unit are a snapshot. */
export async function addSeat(ctx: Ctx, input: NewSeat): Promise<{ id: string }> {
  return transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, input.campaignId);
    refuseIf(whyNotEditCouncil(ctx.actor, campaign));
    requireReason(campaign, input.reason);
    const person = await seatHolder(ctx, input);
    const seats = await loadSeats(ctx, campaign.id);
    const standing = seats.filter((seat) => !seat.endedAt);
    const isSeated = standing.some((seat) => (person.accountId ? seat.accountId === person.accountId : seat.foldedName === fold(person.fullName) && seat.unitId === person.unitId));
    if (isSeated) throw new Refusal('seat_taken');
    requireOneChair(seats, input.seat, null);
    const id = newId();
    await ctx.db.councilSeat.create({
      data: {
        organizationId: ctx.actor.organizationId, id, campaignId: campaign.id, ...person, foldedName: fold(person.fullName), seat: input.seat,
        scores: input.scores, votes: input.votes, position: Math.max(0, ...seats.map((seat) => seat.position)) + 1,
      },
    });
    const flags = { seat: input.seat, scores: input.scores, votes: input.votes };
    await recordEvent(ctx, 'council.seat_added', { type: 'council_seat', id, campaignId: campaign.id }, flags, input.reason);
    return { id };
  });
}
