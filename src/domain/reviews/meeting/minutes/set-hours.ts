import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf, type LocalDay, startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotWriteMinutes } from '../meeting-policy';
import type { meetingHoursInput } from './minutes-schema';

/** When the meeting really began and ended: what the minutes say, whatever was planned and whenever somebody clicked. */
export async function setHours(ctx: Ctx, { meetingId, ...input }: z.output<typeof meetingHoursInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const facts = await holdMeeting(ctx, meetingId);
    const { meeting, campaign } = facts;
    refuseIf(whyNotWriteMinutes(ctx.actor, { ...facts, ...meeting }, ctx.now));
    const beganOn = dayOf(meeting.startsAt);
    const beganAt = input.beganAt === null ? null : instantOf(beganOn, input.beganAt);
    const endedAt = input.endedAt === null ? null : instantOf(input.endedOn ?? beganOn, input.endedAt);
    if (beganAt && beganAt > ctx.now) throw new Refusal('hours_out_of_order', { beganAt: ['Giờ bắt đầu không sau lúc này.'] });
    if (endedAt && (!beganAt || endedAt <= beganAt || endedAt > ctx.now)) {
      throw new Refusal('hours_out_of_order', beganAt ? { endedAt: [sentenceOf('hours_out_of_order')] } : { beganAt: ['Ghi giờ bắt đầu trước.'] });
    }
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId: ctx.actor.organizationId, id: meetingId, beganAt: meeting.beganAt, endedAt: meeting.endedAt }, data: { beganAt, endedAt } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.hours_set', { type: 'meeting', id: meetingId, campaignId: campaign.id });
  });
}

const instantOf = (day: LocalDay, minute: number): Date => new Date(startOfDay(day).getTime() + minute * 60_000);
