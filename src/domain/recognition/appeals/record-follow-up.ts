import type * as z from 'zod';
import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors } from './appeal-news';
import { whyNotFollowUp } from './appeal-policy';
import type { followUpInput } from './appeal-schema';
import { changeAppeal } from './change-appeal';
import { loadAppeal } from './load-appeal';
import { refuseFuture, takeSignedScan } from './signed-scan';

/** The decision that follows an answer. The published one stays as it is: what changes is said by this paper. */
export async function recordFollowUp(ctx: Ctx, { appealId, version, number, issuedOn, fileId }: z.output<typeof followUpInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const appeal = await loadAppeal(ctx, appealId, version);
    const { dossier } = appeal;
    refuseIf(whyNotFollowUp(ctx.actor, appeal.facts));
    refuseFuture(ctx, issuedOn, 'issuedOn');
    const followScanId = await takeSignedScan(ctx, fileId);
    await changeAppeal(ctx, appeal, { followNumber: number, followOn: toDateColumn(issuedOn), followScanId, followedAt: ctx.now });
    await recordEvent(ctx, 'appeal.followed', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { appealId, number });
    await tellAppealAuthors(ctx, dossier, {
      kind: 'appeal.followed', key: appealId, elsewhere: 'có quyết định theo kiến nghị', subject: `Văn bản theo kiến nghị về hồ sơ ${dossier.code ?? ''}`,
      body: `Đã có quyết định số ${number} theo kiến nghị về kết quả của hồ sơ “${dossier.title}”. Mở trang kiến nghị để đọc.`,
    });
  });
}
