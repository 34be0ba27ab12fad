import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors, tellHandlers } from './appeal-news';
import { whyNotSendAppeal } from './appeal-policy';
import type { SendAppeal } from './appeal-schema';
import { loadAppealed } from './load-appeal';
import { newAppeal } from './new-appeal';

/** An author asks for the published result to be looked at again. Returns the id. */
export async function sendAppeal(ctx: Ctx, { submissionId, text, fileIds }: SendAppeal): Promise<string> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadAppealed(ctx, submissionId);
    refuseIf(whyNotSendAppeal(dossier.facts, ctx.now));
    const id = await newAppeal(ctx, dossier, { text, cameOn: dayOf(ctx.now), fileIds });
    // Sent and withdrawn elsewhere between the question and this row, which no other may stand beside.
    refuseIf(whyNotSendAppeal({ ...(await loadAppealed(ctx, submissionId)).facts, open: false }, ctx.now));
    await recordEvent(ctx, 'appeal.sent', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { appealId: id });
    await tellHandlers(ctx, dossier, {
      kind: 'appeal.sent', key: id, subject: `Kiến nghị về kết quả hồ sơ ${dossier.code ?? ''}`,
      body: `Tác giả kiến nghị xem xét lại kết quả của hồ sơ “${dossier.title}”. Mở để tiếp nhận hoặc trả lại.`,
    });
    await tellAppealAuthors(ctx, dossier, {
      kind: 'appeal.sent', key: id, elsewhere: 'có kiến nghị xem xét lại kết quả', subject: `Đã gửi kiến nghị về hồ sơ ${dossier.code ?? ''}`,
      body: `${ctx.actor.fullName} đã gửi kiến nghị xem xét lại kết quả của hồ sơ “${dossier.title}”.`,
    });
    return id;
  });
}
