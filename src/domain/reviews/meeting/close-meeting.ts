import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { itemsBalloting } from './ballot/ballot-queries';
import { voidLeftBallots } from './ballot/void-left-ballots';
import { holdMeeting } from './hold-meeting';
import { isStale } from './standing';
import { whyNotCloseMeeting } from './meeting-policy';

/** Kết thúc phiên họp: from now on its votes and conclusions stand, and go into the tờ trình. What was not reached waits for another meeting. */
export async function closeMeeting(ctx: Ctx, { meetingId }: { meetingId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    const concluded = await ctx.db.meetingItem.count({ where: { organizationId, meetingId, conclusion: { not: null } } });
    // Nobody finds a dossier that was withdrawn after its vote to conclude on it: it holds nothing up.
    const hanging = await ctx.db.meetingItem.count({ where: { organizationId, meetingId, votedAt: { not: null }, conclusion: null, submission: { is: { status: 'ELIGIBLE' } } } });
    const stale = (await ctx.db.meetingItem.findMany({ where: { organizationId, meetingId, votedAt: { not: null } }, select: { votedAt: true, submission: { select: { result: { select: { computedAt: true } } } } } })).filter(isStale).length;
    const { size: balloting } = await itemsBalloting(ctx, meetingId);
    refuseIf(whyNotCloseMeeting(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt, concluded, hanging, stale, balloting }));
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId, id: meetingId, closedAt: null }, data: { closedAt: ctx.now, closedById: accountId } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await voidLeftBallots(ctx, meetingId);
    await recordEvent(ctx, 'session.closed', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id }, { items: concluded });
  });
}
