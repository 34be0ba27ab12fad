import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { countedOf } from '../standing';
import { whyNotCount } from './ballot-policy';
import { openBox } from './box';
import { boxPlace, holdBallot } from './hold-ballot';

/** Kiểm phiếu: the box is opened this one time, gives three numbers, and is gone. They are counted by the same rule as hands. */
export async function countBallot(ctx: Ctx, { ballotId }: { ballotId: string }, key: Uint8Array): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const { item, campaign, meeting, standing, rules, round, roll, away, state, outdated } = await holdBallot(ctx, ballotId);
    refuseIf(whyNotCount(ctx.actor, { campaign, closedAt: meeting.closedAt, round, quorate: standing.quorate, outdated, state }, ctx.now));
    const box = await ctx.db.ballotBox.findUniqueOrThrow({ where: { organizationId_ballotId: { organizationId, ballotId } } });
    const votes = openBox(key, boxPlace(ctx, ballotId), box.sealed);
    if (votes?.length !== state.cast) throw new Refusal('ballot_box_unreadable');
    await ctx.db.ballotBox.deleteMany({ where: { organizationId, ballotId } });
    const closed = await ctx.db.secretBallot.updateMany({ where: { organizationId, id: ballotId, closedAt: null }, data: { closedAt: ctx.now, closedById: accountId, outcome: 'COUNTED', castVotes: votes.length } });
    const of = (choice: VoteChoice): number => votes.filter((vote) => vote === choice).length;
    // Who is on the roll was there and might have voted: whoever did not counts in the denominator. Members who left since were members when they voted.
    const entitled = roll.filter(({ seatId, hasVoted }) => hasVoted || !away.includes(seatId)).length;
    const counted = await ctx.db.meetingItem.updateMany({
      where: { organizationId, id: item.id, version: item.version, votedAt: null },
      data: {
        votesFor: of('FOR'), votesAgainst: of('AGAINST'), votesOther: of('OTHER'), voters: votes.length, countedOf: Math.max(entitled, countedOf(rules.voteBase, standing, entitled)),
        awaySeatIds: away, votedAt: ctx.now, voteMethod: 'SECRET', version: { increment: 1 },
      },
    });
    if (closed.count === 0 || counted.count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.ballot_counted', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { round: round.round, cast: votes.length });
  });
}
