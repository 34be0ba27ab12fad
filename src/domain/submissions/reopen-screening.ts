import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { moveDossier } from './move-dossier';
import { whyNotScreen } from './screening-policy';
import type { ReopenScreening } from './screening-schema';
import { tellAuthors } from './tell-authors';
import { voidAuthorsMail } from './void-authors-mail';

/** Takes a conclusion back. What was queued about it no longer holds (EDGE_CASES, pretalx #1402). */
export async function reopenScreening(ctx: Ctx, { submissionId, reason }: ReopenScreening): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotScreen(ctx.actor, 'reopenScreening', dossier));
    await moveDossier(ctx, dossier, 'reopenScreening', { screenerId: ctx.actor.accountId });
    const screeningId = newId();
    await ctx.db.screening.create({
      data: { organizationId: ctx.actor.organizationId, id: screeningId, submissionId: dossier.id, kind: 'REOPEN', reason, byId: ctx.actor.accountId, at: ctx.now },
    });
    await voidAuthorsMail(ctx, dossier.id, ['submission.accepted', 'submission.rejected'], dossier.id);
    await recordEvent(ctx, 'submission.screening_reopened', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, {
      code: dossier.code, from: dossier.status, screeningId,
    }, reason);
    await tellAuthors(ctx, dossier, {
      kind: 'submission.screening_reopened', key: `${dossier.id}:${dossier.version}`, elsewhere: 'được thẩm tra lại',
      subject: `Hồ sơ ${dossier.code} được thẩm tra lại`,
      body: `Phòng Văn hóa – Xã hội thẩm tra lại hồ sơ ${dossier.code} “${dossier.title}”.\n\nLý do: ${reason}\n\nKết luận trước đây chưa có giá trị; kết luận mới sẽ được báo tại đây.`,
    });
  });
}
