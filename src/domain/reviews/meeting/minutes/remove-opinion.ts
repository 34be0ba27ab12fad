import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdOpinion, opinionSubject } from './hold-minutes';

/** A line typed by mistake; the minutes are a draft until they are signed. */
export async function removeOpinion(ctx: Ctx, { opinionId, version }: { opinionId: string; version: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const held = await holdOpinion(ctx, opinionId);
    const { count } = await ctx.db.meetingOpinion.deleteMany({ where: { organizationId: ctx.actor.organizationId, id: opinionId, version } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.opinion_removed', opinionSubject(held));
  });
}
