import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wordsForScorers } from '../blind-names';
import { itemsBalloting } from './ballot/ballot-queries';
import { voidLeftBallots } from './ballot/void-left-ballots';
import { holdMeeting } from './hold-meeting';
import { whyNotCancelMeeting } from './meeting-policy';
import { tellInvited } from './tell-invited';

/** Hủy phiên họp: before anything was voted. Another one takes its dossiers. */
export async function cancelMeeting(ctx: Ctx, { meetingId, reason }: { meetingId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    const { meeting, campaign, seats } = facts;
    const voted = await ctx.db.meetingItem.count({ where: { organizationId, meetingId, votedAt: { not: null } } });
    const { size: balloting } = await itemsBalloting(ctx, meetingId);
    refuseIf(whyNotCancelMeeting(ctx.actor, { ...facts, closedAt: meeting.closedAt, voted: voted > 0, balloting }));
    const { count } = await ctx.db.meeting.updateMany({
      where: { organizationId, id: meetingId, closedAt: null }, data: { closedAt: ctx.now, closedById: accountId, cancelledAt: ctx.now, cancelReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await voidLeftBallots(ctx, meetingId);
    await ctx.db.meetingTable.deleteMany({ where: { organizationId, meetingId } });
    await recordEvent(ctx, 'session.cancelled', { type: 'meeting', id: meetingId, campaignId: campaign.id }, {}, reason);
    await tellInvited(ctx, { kind: 'cancelled', campaign, seats, meeting, reason: await wordsForScorers(ctx, campaign, reason) });
  });
}
