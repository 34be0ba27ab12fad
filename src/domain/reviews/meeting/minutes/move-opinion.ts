import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { transact } from '@/domain/transaction';
import { holdOpinion, opinionSubject } from './hold-minutes';

/** One place earlier or later among what was said about the same dossier. */
export async function moveOpinion(ctx: Ctx, { opinionId, direction }: { opinionId: string; direction: 'UP' | 'DOWN' }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const held = await holdOpinion(ctx, opinionId);
    const { opinion } = held;
    const other = await ctx.db.meetingOpinion.findFirst({
      where: { organizationId, meetingId: held.meeting.id, itemId: opinion.itemId, position: direction === 'UP' ? { lt: opinion.position } : { gt: opinion.position } },
      orderBy: { position: direction === 'UP' ? 'desc' : 'asc' }, select: { id: true, position: true },
    });
    if (!other) return;
    for (const [id, position] of [[opinion.id, other.position], [other.id, opinion.position]] as const) {
      await ctx.db.meetingOpinion.updateMany({ where: { organizationId, id }, data: { position } });
    }
    await recordEvent(ctx, 'session.opinion_moved', opinionSubject(held));
  });
}
