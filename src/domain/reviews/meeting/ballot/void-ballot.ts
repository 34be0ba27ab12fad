import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotVoid } from './ballot-policy';
import { holdBallot } from './hold-ballot';

/** Hủy lượt bỏ phiếu: the box is destroyed unopened, or what was counted no longer stands; with a reason, for the minutes. */
export async function voidBallot(ctx: Ctx, { ballotId, reason }: { ballotId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const { item, campaign, meeting, round, state, stale } = await holdBallot(ctx, ballotId);
    refuseIf(whyNotVoid(ctx.actor, { campaign, closedAt: meeting.closedAt, round, state, stale }));
    await ctx.db.ballotBox.deleteMany({ where: { organizationId, ballotId } });
    const { count } = await ctx.db.secretBallot.updateMany({
      where: { organizationId, id: ballotId, outcome: round.outcome },
      data: { closedAt: ctx.now, closedById: accountId, outcome: 'VOID', castVotes: null, voidReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const none = { votesFor: null, votesAgainst: null, votesOther: null, voters: null, countedOf: null, votedAt: null, awaySeatIds: [], conclusion: null, presiderSeatId: null, concludedAt: null, text: '', reason: '' };
    await ctx.db.meetingItem.updateMany({ where: { organizationId, id: item.id, version: item.version }, data: { ...(round.outcome === 'COUNTED' ? none : {}), version: { increment: 1 } } });
    await recordEvent(ctx, 'session.ballot_void', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { round: round.round }, reason);
  });
}
