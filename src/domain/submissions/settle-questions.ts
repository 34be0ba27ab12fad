import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadThread } from './load-thread';
import { settleRead, unsettled } from './settle-read';
import { whyNotSettle } from './thread-policy';

/** "Đánh dấu đã trả lời": answered by telephone or at the desk. */
export async function settleQuestions(ctx: Ctx, { submissionId }: { submissionId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const thread = await loadThread(ctx, { submissionId });
    refuseIf(whyNotSettle(ctx.actor, thread, await ctx.db.threadMessage.count({ where: unsettled(ctx, submissionId) })));
    const count = await settleRead(ctx, submissionId);
    // A colleague at the same moment.
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.questions_settled', { type: 'submission', id: submissionId, campaignId: thread.campaignId }, { count });
  });
}
