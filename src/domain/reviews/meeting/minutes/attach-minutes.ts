import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotAttachMinutes } from '../meeting-policy';
import type { attachMinutesInput } from './minutes-schema';

const scans: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** Biên bản đã ký, with the number and day of văn thư. From now on nothing of the meeting changes unless it is opened again. */
export async function attachMinutes(ctx: Ctx, { meetingId, fileId, number, issuedOn }: z.output<typeof attachMinutesInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    const { meeting, campaign } = facts;
    refuseIf(whyNotAttachMinutes(ctx.actor, { ...facts, ...meeting }));
    if (issuedOn < dayOf(meeting.startsAt) || issuedOn > dayOf(ctx.now)) throw new Refusal('minutes_day_wrong', { issuedOn: [sentenceOf('minutes_day_wrong')] });
    const file = await takeOwnUpload(ctx, fileId);
    if (!scans.includes(file.mime)) throw new Refusal('minutes_not_scan', { fileId: [sentenceOf('minutes_not_scan')] });
    // A better scan takes the place of the one before, which stays as one that was replaced.
    await ctx.db.signedMinutes.updateMany({ where: { organizationId, meetingId, voidedAt: null }, data: { voidedAt: ctx.now } });
    await ctx.db.signedMinutes.create({ data: { organizationId, id: newId(), meetingId, fileId: file.id, number, issuedOn: toDateColumn(issuedOn), byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'session.minutes_attached', { type: 'meeting', id: meetingId, campaignId: campaign.id }, { fileId: file.id, number });
  });
}
