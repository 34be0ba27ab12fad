import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf, endOfDayExclusive } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotAskInWriting } from '../meeting-policy';
import { hasHands, isAsked } from './asked';
import type { askInWritingInput } from './written-schema';

/** Lấy ý kiến bằng văn bản: whoever is absent or remote gets a page of their own until the day; said again, it moves the day. */
export async function askInWriting(ctx: Ctx, { meetingId, until }: z.output<typeof askInWritingInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    const { meeting, campaign, rules, seats, attendance } = facts;
    const items = await ctx.db.meetingItem.findMany({ where: { organizationId, meetingId }, select: { voteMethod: true, votedAt: true } });
    refuseIf(whyNotAskInWriting(ctx.actor, { campaign, ...meeting, ...rules, byHands: hasHands({ meeting, rules, items }) }, ctx.now));
    if (until < dayOf(ctx.now)) throw new Refusal('written_day_past', { until: [sentenceOf('written_day_past')] });
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId, id: meetingId, closedAt: null }, data: { writtenUntil: endOfDayExclusive(until) } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.asked_in_writing', { type: 'meeting', id: meetingId, campaignId: campaign.id });
    // No number and no dossier: who is part of one is asked about the others.
    await tell(ctx, seats.flatMap((seat) => (seat.accountId && isAsked(seat, attendance.get(seat.id)) ? [{
      accountId: seat.accountId, kind: 'session.asked_in_writing', key: `${meetingId}:${until}`, subject: `Lấy ý kiến bằng văn bản đến hết ngày ${formatDay(until)}`,
      body: `${campaign.title}. Hội đồng lấy ý kiến bằng văn bản của thành viên vắng mặt hoặc dự họp từ xa. Trả lời trên cổng đến hết ngày ${formatDay(until)}.`, href: `/campaigns/${campaign.id}/meeting/answer`,
    }] : [])));
  });
}
