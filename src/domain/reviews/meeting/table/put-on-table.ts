import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
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
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId, id: meeting.id, closedAt: null }, data: { tableItemId: item.id } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.item_on_table', { type: 'submission', id: item.submissionId, campaignId: campaign.id });
  });
}
