import type { VoteMethod } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdItem } from '../hold-meeting';
import { whyNotSetMethod } from './ballot-policy';
import { methodUsed } from './ballot-queries';

/** How one dossier is voted on, where it departs from the meeting: two members left in the room vote on paper while the others vote secretly. */
export async function setItemMethod(ctx: Ctx, { itemId, method }: { itemId: string; method: VoteMethod | null }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { item, meeting, campaign } = await holdItem(ctx, itemId);
    refuseIf(whyNotSetMethod(ctx.actor, { campaign, closedAt: meeting.closedAt, used: await methodUsed(ctx, { id: itemId }) }));
    const { count } = await ctx.db.meetingItem.updateMany({ where: { organizationId, id: itemId, version: item.version, votedAt: null }, data: { voteMethod: method, version: { increment: 1 } } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.item_method_set', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { method });
  });
}
