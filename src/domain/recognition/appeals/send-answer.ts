import type * as z from 'zod';
import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { appealMoves } from '../workflow';
import { tellAppealAuthors } from './appeal-news';
import { whyNotHandleAppeal } from './appeal-policy';
import type { sendAnswerInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';
import { refuseFuture, takeSignedScan } from './signed-scan';

/** After number, date and scan of the signed paper: only now the authors read what was answered. */
export async function sendAnswer(ctx: Ctx, { appealId, version, number, issuedOn, fileId }: z.output<typeof sendAnswerInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    refuseIf(whyNotHandleAppeal(ctx.actor, 'answer', appeal.facts));
    if (!appeal.answer || appeal.reply === '') throw new Refusal('appeal_answer_missing');
    refuseFuture(ctx, issuedOn, 'issuedOn');
    const replyScanId = await takeSignedScan(ctx, fileId);
    await changeAppeal(ctx, appeal, {
      status: appealMoves.answer.to, replyNumber: number, replyOn: toDateColumn(issuedOn), replyScanId, closedById: ctx.actor.accountId, closedAt: ctx.now,
    });
    await recordEvent(ctx, 'appeal.answered', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { appealId, answer: appeal.answer, number });
    await tellAppealAuthors(ctx, dossier, {
      kind: 'appeal.answered', key: appealId, elsewhere: 'có văn bản trả lời kiến nghị', subject: `Trả lời kiến nghị về hồ sơ ${dossier.code ?? ''}`,
      body: `Kiến nghị về kết quả của hồ sơ “${dossier.title}” đã được trả lời bằng văn bản số ${number}. Mở trang kiến nghị để đọc.`,
    });
  });
}
