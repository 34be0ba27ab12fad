import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from './hold-meeting';
import { whyNotRunMeeting } from './meeting-policy';
import type { PlanMeeting } from './meeting-schema';
import { meetingData } from './plan-meeting';
import { tellInvited } from './tell-invited';

/** Day, place, chair, secretary or guests, as long as the meeting goes on. */
export async function updateMeeting(ctx: Ctx, { meetingId, ...input }: Omit<PlanMeeting, 'campaignId'> & { meetingId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotRunMeeting(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt }));
    const { meeting, campaign, seats } = facts;
    const data = meetingData(input, seats);
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId: ctx.actor.organizationId, id: meetingId, closedAt: null }, data: { ...data, version: { increment: 1 } } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.changed', { type: 'meeting', id: meetingId, campaignId: campaign.id });
    const moved = data.startsAt.getTime() !== meeting.startsAt.getTime() || data.place !== meeting.place;
    if (moved) await tellInvited(ctx, { kind: 'moved', campaign, seats, meeting: { id: meetingId, version: meeting.version + 1, ...data } });
  });
}
