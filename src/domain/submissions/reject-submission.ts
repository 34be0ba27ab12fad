import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { moveDossier } from './move-dossier';
import { whyNotScreen } from './screening-policy';
import type { RejectSubmission } from './screening-schema';
import { withPaper } from './screening-words';
import { tellAuthors } from './tell-authors';

export async function rejectSubmission(ctx: Ctx, { submissionId, reason, ...paper }: RejectSubmission): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotScreen(ctx.actor, 'reject', dossier));
    await moveDossier(ctx, dossier, 'reject', { screenerId: ctx.actor.accountId });
    const screeningId = newId();
    await ctx.db.screening.create({
      data: {
        organizationId: ctx.actor.organizationId, id: screeningId, submissionId: dossier.id, kind: 'REJECT',
        reason: withPaper(reason, paper), byId: ctx.actor.accountId, at: ctx.now,
      },
    });
    await recordEvent(ctx, 'submission.rejected', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { code: dossier.code, screeningId }, withPaper(reason, paper));
    await tellAuthors(ctx, dossier, {
      kind: 'submission.rejected', key: `${dossier.id}:${screeningId}`, elsewhere: 'chưa được tiếp nhận',
      subject: `Hồ sơ ${dossier.code} chưa được tiếp nhận`,
      body: `Phòng Văn hóa – Xã hội chưa tiếp nhận hồ sơ ${dossier.code} “${dossier.title}”.\n\nLý do: ${reason}\n\nCần trao đổi thêm, liên hệ Phòng Văn hóa – Xã hội.`,
    });
  });
}
