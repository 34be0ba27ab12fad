import type { VoteMethod } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotSetMethod } from './ballot-policy';
import { methodUsed } from './ballot-queries';

/** How this meeting votes, where it departs from the campaign; null: as the campaign says. Never once something was voted. */
export async function setMeetingMethod(ctx: Ctx, { meetingId, method }: { meetingId: string; method: VoteMethod | null }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotSetMethod(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt, used: await methodUsed(ctx, { meetingId }) }));
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId, id: meetingId, closedAt: null }, data: { voteMethod: method } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.method_set', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id }, { method });
  });
}
