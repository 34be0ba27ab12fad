import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { appealMoves } from '../workflow';
import { tellAppealAuthors } from './appeal-news';
import { whyNotHandleAppeal } from './appeal-policy';
import type { returnAppealInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';

/** Not taken in hand, with the reason: late, not about the result, not by an author. */
export async function returnAppeal(ctx: Ctx, { appealId, version, reason }: z.output<typeof returnAppealInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    refuseIf(whyNotHandleAppeal(ctx.actor, 'return', appeal.facts));
    await changeAppeal(ctx, appeal, { status: appealMoves.return.to, reply: reason, closedById: ctx.actor.accountId, closedAt: ctx.now });
    await recordEvent(ctx, 'appeal.returned', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { appealId }, reason);
    await tellAppealAuthors(ctx, dossier, {
      kind: 'appeal.returned', key: appealId, elsewhere: 'có kiến nghị được trả lại', subject: `Kiến nghị về hồ sơ ${dossier.code ?? ''} được trả lại`,
      body: `Kiến nghị về kết quả của hồ sơ “${dossier.title}” được trả lại; lý do ghi trên trang kiến nghị.`,
    });
  });
}
