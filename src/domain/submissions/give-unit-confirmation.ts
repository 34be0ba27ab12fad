import type { SubmissionStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { answerConfirmation } from './answer-confirmation';
import { confirmationStanding } from './confirmation-hash';
import { whyNotConfirm } from './confirmation-policy';
import type { GiveConfirmation } from './confirmation-schema';
import { demandDossier, lockDossier } from './lock-dossier';
import { tellAuthors } from './tell-authors';

/** The head of the unit, or who stands in, confirms what they have read. Returns where the dossier stands: a draft is out of sight again. */
export async function giveUnitConfirmation(ctx: Ctx, { submissionId, contentHash, reason: note = '' }: GiveConfirmation): Promise<SubmissionStatus> {
  return transact(ctx, async (ctx) => {
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotConfirm(ctx.actor, found, confirmationStanding(found)));
    const dossier = await lockDossier(ctx, found);
    const standing = confirmationStanding(dossier);
    refuseIf(whyNotConfirm(ctx.actor, dossier, standing));
    const id = await answerConfirmation(ctx, dossier, standing.open, 'CONFIRMED', { contentHash, note });
    await recordEvent(ctx, 'submission.confirmed_by_unit', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { confirmationId: id });
    const whose = standing.open?.toOffice ? 'Phòng Văn hóa – Xã hội' : dossier.unitName;
    await tellAuthors(ctx, { ...dossier, authors: dossier.authorsNow }, {
      kind: 'submission.confirmed_by_unit', key: id, elsewhere: 'đã được đơn vị xác nhận', subject: 'Hồ sơ đã được đơn vị xác nhận',
      body: `${ctx.actor.fullName} (${whose}) đã xác nhận hồ sơ “${dossier.title}”.${dossier.filedAt ? '' : ' Nếu sửa tên, nội dung hoặc tác giả trước khi nộp thì cần xác nhận lại.'}${note ? `\n\n${note}` : ''}`,
    });
    return dossier.status;
  });
}
