import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdOpinion, opinionSubject } from './hold-minutes';
import type { changeOpinionInput } from './minutes-schema';
import { speakerOf } from './speaker';

/** As it was really said: another speaker, other words. */
export async function changeOpinion(ctx: Ctx, { opinionId, version, speaker, text }: z.output<typeof changeOpinionInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const held = await holdOpinion(ctx, opinionId);
    const said = speakerOf(held, speaker, held.away);
    const { count } = await ctx.db.meetingOpinion.updateMany({ where: { organizationId: ctx.actor.organizationId, id: opinionId, version }, data: { ...said, text, version: { increment: 1 } } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.opinion_changed', opinionSubject(held));
  });
}
