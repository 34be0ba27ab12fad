import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { transact } from '@/domain/transaction';
import { holdMinutes, opinionSubject } from './hold-minutes';
import type { addOpinionInput } from './minutes-schema';
import { speakerOf } from './speaker';

/** Ý kiến: who said what, after what was said before. */
export async function addOpinion(ctx: Ctx, { meetingId, itemId, speaker, text }: z.output<typeof addOpinionInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const held = await holdMinutes(ctx, { meetingId, itemId });
    const said = speakerOf(held, speaker, held.away);
    const last = await ctx.db.meetingOpinion.aggregate({ where: { organizationId, meetingId }, _max: { position: true } });
    await ctx.db.meetingOpinion.create({ data: { organizationId, id: newId(), meetingId, itemId, ...said, text, position: (last._max.position ?? 0) + 1, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'session.opinion_added', opinionSubject(held));
  });
}
