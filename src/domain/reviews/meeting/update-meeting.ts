import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from './hold-meeting';
import { whyNotRunMeeting } from './meeting-policy';
import type { PlanMeeting } from './meeting-schema';
import { meetingData } from './plan-meeting';

/** Day, place, chair, secretary or guests, as long as the meeting goes on. */
export async function updateMeeting(ctx: Ctx, { meetingId, ...input }: Omit<PlanMeeting, 'campaignId'> & { meetingId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotRunMeeting(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt }));
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId: ctx.actor.organizationId, id: meetingId, closedAt: null }, data: meetingData(input, facts.seats) });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.changed', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id });
  });
}
