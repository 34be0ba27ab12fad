import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { voidMail } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadThread } from './load-thread';
import { whyNotTakeBack } from './thread-policy';

/** Takes one's own message back while nobody of the other side has read it. Two clicks are one. */
export async function takeBackMessage(ctx: Ctx, { submissionId, threadMessageId }: { submissionId: string; threadMessageId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { campaignId, side } = await loadThread(ctx, submissionId);
    const message = await ctx.db.threadMessage.findFirst({
      where: { organizationId, submissionId, id: threadMessageId, OR: [{ takenBackAt: null }, { side }] },
      select: { byId: true, at: true, readAt: true, takenBackAt: true },
    });
    if (!message) throw new Refusal('not_found');
    refuseIf(whyNotTakeBack(ctx.actor, message, ctx.now));
    if (message.takenBackAt) return;
    const { count } = await ctx.db.threadMessage.updateMany({ where: { organizationId, id: threadMessageId, readAt: null, takenBackAt: null }, data: { takenBackAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await voidMail(ctx, 'submission.message_sent', `${threadMessageId}:`);
    await recordEvent(ctx, 'submission.message_taken_back', { type: 'submission', id: submissionId, campaignId }, { messageId: threadMessageId });
  });
}
