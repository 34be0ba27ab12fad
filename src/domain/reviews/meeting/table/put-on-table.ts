import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdItem } from '../hold-meeting';
import { whyNotMarkAttendance } from '../meeting-policy';

/** Đang xét: from now on every screen of this meeting shows this dossier, and asks whoever is in conflict to leave. */
export async function putOnTable(ctx: Ctx, { itemId }: { itemId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { item, meeting, campaign } = await holdItem(ctx, itemId);
    refuseIf(whyNotMarkAttendance(ctx.actor, { campaign, ...meeting }, ctx.now));
    if (meeting.tableItemId === item.id) return;
    // The meeting is locked, so the one before is the one that was seen.
    const key = { organizationId, meetingId: meeting.id };
    await ctx.db.meetingTable.upsert({ where: { organizationId_meetingId: key }, create: { ...key, itemId: item.id, at: ctx.now }, update: { itemId: item.id, at: ctx.now } });
    await recordEvent(ctx, 'session.item_on_table', { type: 'submission', id: item.submissionId, campaignId: campaign.id });
  });
}
