import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotSettleOthers } from './again-policy';
import type { settleOthersInput } from './again-schema';
import { changeAgain } from './change-again';
import { holdAgain } from './load-again';

/** What becomes of those whose place the new points would change: decided by somebody and named in the paper, never by itself. */
export async function settleOthers(ctx: Ctx, { submissionId, version, others, text }: z.output<typeof settleOthersInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    refuseIf(whyNotSettleOthers(ctx.actor, again.facts));
    if (others === 'PROPOSE' && text === '') throw new Refusal('again_others_text', { text: [sentenceOf('again_others_text')] });
    await changeAgain(ctx, again, version, { others, othersText: text });
    await recordEvent(ctx, 'reconsideration.others_settled', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, others });
  });
}
