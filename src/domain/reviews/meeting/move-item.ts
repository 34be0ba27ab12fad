import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdItem, isHidden } from './hold-meeting';
import { whyNotMoveItem } from './meeting-policy';
import { meetingDossiers } from './recusal/recusal-queries';

/** One place up or down among what the mover sees and what is not voted yet; at the end of the list nothing happens. */
export async function moveItem(ctx: Ctx, { itemId, direction }: { itemId: string; direction: 'UP' | 'DOWN' }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { item, ...facts } = await holdItem(ctx, itemId);
    refuseIf(whyNotMoveItem(ctx.actor, { ...facts, ...facts.meeting, voted: item.votedAt !== null }));
    const rows = await ctx.db.meetingItem.findMany({ where: { organizationId, meetingId: item.meetingId, votedAt: null }, select: { id: true, submissionId: true, position: true }, orderBy: { position: 'asc' } });
    const seen = new Set((await meetingDossiers(ctx, facts.campaign, facts.meeting.id, { id: { in: rows.map((row) => row.submissionId) } })).filter((dossier) => !isHidden(ctx, facts.campaign, dossier)).map(({ id }) => id));
    const order = rows.filter((row) => seen.has(row.submissionId));
    const at = order.findIndex((row) => row.id === itemId);
    const other = order[direction === 'UP' ? at - 1 : at + 1];
    if (!other) return;
    for (const [id, position] of [[item.id, other.position], [other.id, item.position]] as const) {
      await ctx.db.meetingItem.updateMany({ where: { organizationId, id, votedAt: null }, data: { position } });
    }
    await recordEvent(ctx, 'session.item_moved', { type: 'submission', id: item.submissionId, campaignId: facts.campaign.id }, { direction });
  });
}
