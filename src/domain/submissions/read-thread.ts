import type { Ctx } from '@/domain/context';
import { transact } from '@/domain/transaction';
import { loadThread } from './load-thread';
import type { ThreadDoor } from './thread-schema';

/** Whoever of a side has the thread before them has read for that side. Told by the page itself, since a mere request may be a preview. */
export async function readThread(ctx: Ctx, door: ThreadDoor): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, id, side } = await loadThread(ctx, door);
    await ctx.db.threadMessage.updateMany({
      where: { organizationId, submissionId: id, side: side === 'OFFICE' ? 'AUTHORS' : 'OFFICE', readAt: null, takenBackAt: null },
      data: { readAt: ctx.now },
    });
  });
}
