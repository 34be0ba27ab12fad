import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { toDateColumn } from '@/domain/time/date-column';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { loadDecision } from './load-decision';
import { whyNotRegister } from './policy';
import type { decisionNumberInput } from './schema';

/** Số, ngày, người ký as they stand on the signed decision. */
export async function enterDecisionNumber(ctx: Ctx, input: z.output<typeof decisionNumberInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const decision = await loadDecision(ctx, input.decisionId);
    refuseIf(whyNotRegister(ctx.actor, decision));
    if (input.issuedOn > dayOf(ctx.now)) throw new Refusal('paper_in_future', { issuedOn: ['Ngày quyết định không thể sau hôm nay.'] });
    const { count } = await ctx.db.decision.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: decision.id, publishedAt: null, number: input.seenNumber === '' ? null : input.seenNumber },
      data: { number: input.number, issuedOn: toDateColumn(input.issuedOn), signatureForm: input.form, signerName: input.signerName },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'decision.numbered', { type: 'decision', id: decision.id, campaignId: decision.campaignId }, { number: input.number, issuedOn: input.issuedOn });
  });
}
