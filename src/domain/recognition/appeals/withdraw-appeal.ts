import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { voidAuthorsMail } from '@/domain/submissions/void-authors-mail';
import { transact } from '@/domain/transaction';
import { appealMoves } from '../workflow';
import { tellAppealAuthors, tellHandlers } from './appeal-news';
import { whyNotWithdrawAppeal } from './appeal-policy';
import type { appealInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';

/** Until it is answered; within the window one more may follow. */
export async function withdrawAppeal(ctx: Ctx, { appealId, version }: z.output<typeof appealInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    refuseIf(whyNotWithdrawAppeal(ctx.actor, appeal.facts));
    // A draft of an answer is no answer: it goes with what it was meant for.
    await changeAppeal(ctx, appeal, { status: appealMoves.withdraw.to, answer: null, reply: '', closedById: ctx.actor.accountId, closedAt: ctx.now });
    await voidAuthorsMail(ctx, dossier.id, ['appeal.sent', 'appeal.recorded', 'appeal.accepted'], `${appealId}:`);
    await recordEvent(ctx, 'appeal.withdrawn', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { appealId });
    const news = {
      kind: 'appeal.withdrawn', key: appealId, subject: `Đã rút kiến nghị về hồ sơ ${dossier.code ?? ''}`,
      body: `${ctx.actor.fullName} đã rút kiến nghị về kết quả của hồ sơ “${dossier.title}”.`,
    };
    await tellHandlers(ctx, dossier, news);
    await tellAppealAuthors(ctx, dossier, { ...news, elsewhere: 'đã rút kiến nghị' });
  });
}
