import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotHandleAppeal } from './appeal-policy';
import type { draftAnswerInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';

/** What the paper will say, for print and signature; the authors read nothing of it before it is sent. */
export async function draftAnswer(ctx: Ctx, { appealId, version, answer, reply }: z.output<typeof draftAnswerInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    refuseIf(whyNotHandleAppeal(ctx.actor, 'answer', appeal.facts));
    await changeAppeal(ctx, appeal, { answer, reply });
    await recordEvent(ctx, 'appeal.answer_drafted', { type: 'submission', id: appeal.dossier.id, campaignId: appeal.dossier.campaignId }, { appealId });
  });
}
