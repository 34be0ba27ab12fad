import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { awayFor, holdItem, type MeetingItem, votingSeats } from '../hold-meeting';
import { isThere } from '../standing';
import { whyNotOpenBallot } from './ballot-policy';
import { sealBox } from './box';
import { boxPlace } from './hold-ballot';
import { methodOf } from './vote-method';

/** Bắt đầu bỏ phiếu kín: the roll is who is there and may vote now; the box is empty, and as long as a full one. */
export async function openBallot(ctx: Ctx, { itemId, version, minutes }: { itemId: string; version: number; minutes: number }, key: Uint8Array): Promise<{ id: string }> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const held = await holdItem(ctx, itemId);
    const { item, campaign, meeting, standing } = held;
    const voters = votersHere(held);
    const rounds = await ctx.db.secretBallot.findMany({ where: { organizationId, itemId }, select: { closedAt: true } });
    refuseIf(whyNotOpenBallot(ctx.actor, {
      campaign, ...meeting, standing, method: methodOf(held), balloting: rounds.some(({ closedAt }) => closedAt === null),
      voted: item.votedAt !== null, withoutAccount: voters.filter(({ accountId }) => accountId === null).length,
    }, ctx.now));
    const { count } = await ctx.db.meetingItem.updateMany({ where: { organizationId, id: itemId, version, votedAt: null }, data: { version: { increment: 1 } } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const id = newId();
    await ctx.db.secretBallot.create({ data: { organizationId, id, itemId, round: rounds.length + 1, openedAt: ctx.now, openedById: accountId, endsAt: new Date(ctx.now.getTime() + minutes * 60_000) } });
    await ctx.db.ballotRoll.createMany({ data: voters.map(({ id: seatId }) => ({ organizationId, ballotId: id, seatId })) });
    await ctx.db.ballotBox.create({ data: { organizationId, ballotId: id, sealed: sealBox(key, boxPlace(ctx, id), []) } });
    await recordEvent(ctx, 'session.ballot_opened', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { round: rounds.length + 1, voters: voters.length });
    return { id };
  });
}

const votersHere = ({ campaign, seats, dossier, attendance }: MeetingItem) => {
  const away = new Set(awayFor(campaign, seats, dossier).map(({ id }) => id));
  return votingSeats(seats).filter(({ id }) => !away.has(id) && isThere(attendance.get(id)));
};
