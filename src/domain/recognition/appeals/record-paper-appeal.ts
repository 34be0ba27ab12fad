import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors, tellHandlers } from './appeal-news';
import { whyNotRecordAppeal } from './appeal-policy';
import type { RecordAppeal } from './appeal-schema';
import { loadAppealed } from './load-appeal';
import { newAppeal } from './new-appeal';
import { refuseFuture, takeSignedScan } from './signed-scan';

/** A kiến nghị that came on paper counts from the day of its số đến, whoever types it in and when. Returns the id. */
export async function recordPaperAppeal(ctx: Ctx, { submissionId, text, arrivalNumber, arrivedOn, senderName, fileId }: RecordAppeal): Promise<string> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadAppealed(ctx, submissionId);
    refuseIf(whyNotRecordAppeal(ctx.actor, dossier.facts));
    refuseFuture(ctx, arrivedOn, 'arrivedOn');
    if (arrivedOn < dayOf(dossier.recognition.publishedAt)) throw new Refusal('appeal_before_publication', { arrivedOn: [sentenceOf('appeal_before_publication')] });
    const scanned = await takeSignedScan(ctx, fileId);
    const id = await newAppeal(ctx, dossier, { text, cameOn: arrivedOn, fileIds: [scanned], arrivalNumber, arrivedOn: toDateColumn(arrivedOn), senderName });
    await recordEvent(ctx, 'appeal.recorded', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { appealId: id, arrivalNumber });
    const news = {
      kind: 'appeal.recorded', key: id, subject: `Kiến nghị bản giấy về hồ sơ ${dossier.code ?? ''}`,
      body: `Đã nhận kiến nghị bản giấy, số đến ${arrivalNumber}, về kết quả của hồ sơ “${dossier.title}”.`,
    };
    await tellHandlers(ctx, dossier, news);
    await tellAppealAuthors(ctx, dossier, { ...news, elsewhere: 'có kiến nghị bản giấy về kết quả' });
    return id;
  });
}
