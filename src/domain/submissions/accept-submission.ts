import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { moveDossier } from './move-dossier';
import { whyNotScreen } from './screening-policy';
import type { AcceptSubmission } from './screening-schema';
import { withPaper } from './screening-words';
import { tellAuthors } from './tell-authors';

/** The dossier goes on to the council. */
export async function acceptSubmission(ctx: Ctx, { submissionId, note, ...paper }: AcceptSubmission): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotScreen(ctx.actor, 'accept', dossier));
    await moveDossier(ctx, dossier, 'accept', { screenerId: ctx.actor.accountId });
    const screeningId = newId();
    await ctx.db.screening.create({
      data: {
        organizationId: ctx.actor.organizationId, id: screeningId, submissionId: dossier.id, kind: 'ACCEPT',
        reason: withPaper(note, paper), byId: ctx.actor.accountId, at: ctx.now,
      },
    });
    await recordEvent(ctx, 'submission.accepted', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { code: dossier.code, screeningId });
    await tellAuthors(ctx, dossier, {
      kind: 'submission.accepted', key: `${dossier.id}:${screeningId}`, elsewhere: 'đủ điều kiện chấm',
      subject: `Hồ sơ ${dossier.code} đủ điều kiện chấm`,
      body: `Phòng Văn hóa – Xã hội đã thẩm tra hồ sơ ${dossier.code} “${dossier.title}”. Hồ sơ đủ điều kiện chấm; bước tiếp theo là Hội đồng xem xét.`,
    });
  });
}
