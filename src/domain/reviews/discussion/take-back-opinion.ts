import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage } from '../load-sheet';
import { whyNotReadDiscussion, whyNotTakeBackOpinion } from './discussion-policy';
import { loadDiscussion } from './load-discussion';

/** Takes one's own word back; that there was one stays in sight. Two clicks are one. */
export async function takeBackOpinion(ctx: Ctx, { submissionId, councilMessageId }: { submissionId: string; councilMessageId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { campaign, facts } = await loadDiscussion(ctx, submissionId);
    refuseIf(whyNotReadDiscussion(ctx.actor, facts));
    const message = await ctx.db.councilMessage.findFirst({ where: { organizationId, submissionId, id: councilMessageId }, select: { byId: true, at: true, takenBackAt: true } });
    if (!message) throw new Refusal('not_found');
    refuseIf(whyNotTakeBackOpinion(ctx.actor, facts, message, ctx.now));
    await holdStage(ctx, campaign.id, ['SCORING', 'SCORED']);
    const { count } = await ctx.db.councilMessage.updateMany({ where: { organizationId, id: councilMessageId, takenBackAt: null }, data: { takenBackAt: ctx.now } });
    if (count === 0) return;
    await recordEvent(ctx, 'discussion.taken_back', { type: 'submission', id: submissionId, campaignId: campaign.id }, { messageId: councilMessageId });
  });
}
