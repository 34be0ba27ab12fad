import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage } from '../load-sheet';
import { whyNotWriteDiscussion } from './discussion-policy';
import { loadDiscussion } from './load-discussion';
import { tellDiscussion } from './tell-discussion';

/** A word to the others who may know this dossier's sheets. Frozen once the decision is published. Returns the message's id. */
export async function writeOpinion(ctx: Ctx, { submissionId, text }: { submissionId: string; text: string }): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const loaded = await loadDiscussion(ctx, submissionId);
    refuseIf(whyNotWriteDiscussion(ctx.actor, loaded.facts));
    // Publishing waits for this and freezes it, or comes first and this is refused.
    await holdStage(ctx, loaded.campaign.id, ['SCORING', 'SCORED']);
    const id = newId();
    await ctx.db.councilMessage.create({ data: { organizationId, id, submissionId, seatId: loaded.seatId, text, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'discussion.written', { type: 'submission', id: submissionId, campaignId: loaded.campaign.id }, { messageId: id, seatId: loaded.seatId });
    await tellDiscussion(ctx, loaded);
    return id;
  });
}
