import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotAttachCountScan } from './ballot-policy';

/** The signed Biên bản kiểm phiếu, often after the meeting; a better scan takes the place of the one before. */
export async function attachCountScan(ctx: Ctx, { meetingId, fileId }: { meetingId: string; fileId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { campaign } = await holdMeeting(ctx, meetingId);
    const counted = await ctx.db.meetingItem.count({ where: { organizationId, meetingId, votedAt: { not: null }, voteMethod: { in: ['PAPER', 'SECRET'] } } });
    refuseIf(whyNotAttachCountScan(ctx.actor, { campaign, counted }));
    const file = await takeOwnUpload(ctx, fileId);
    if (file.mime !== 'application/pdf') throw new Refusal('scan_not_pdf');
    await ctx.db.meeting.updateMany({ where: { organizationId, id: meetingId }, data: { countScanId: file.id } });
    await recordEvent(ctx, 'session.count_scan_attached', { type: 'meeting', id: meetingId, campaignId: campaign.id }, { fileId: file.id });
  });
}
