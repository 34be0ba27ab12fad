import type { Ctx } from '@/domain/context';
import { transact } from '@/domain/transaction';
import { loadThread } from './load-thread';

/** Whoever of a side has the thread before them has read for that side. Told by the page itself, since a mere request may be a preview. */
export async function readThread(ctx: Ctx, { submissionId }: { submissionId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { side } = await loadThread(ctx, submissionId);
    await ctx.db.threadMessage.updateMany({
      where: { organizationId: ctx.actor.organizationId, submissionId, side: side === 'OFFICE' ? 'AUTHORS' : 'OFFICE', readAt: null, takenBackAt: null },
      data: { readAt: ctx.now },
    });
  });
}
