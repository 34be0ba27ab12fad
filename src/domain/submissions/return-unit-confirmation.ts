import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { answerConfirmation } from './answer-confirmation';
import { confirmationStanding } from './confirmation-hash';
import { whyNotReturnConfirmation } from './confirmation-policy';
import type { ReturnConfirmation } from './confirmation-schema';
import { demandDossier, lockDossier } from './lock-dossier';
import { tellAuthors } from './tell-authors';

/** The head sends the draft back with a reason, which stays between the unit and the authors; they write on and may ask again. */
export async function returnUnitConfirmation(ctx: Ctx, { submissionId, contentHash, reason }: ReturnConfirmation): Promise<void> {
  await transact(ctx, async (ctx) => {
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotReturnConfirmation(ctx.actor, found, confirmationStanding(found)));
    const dossier = await lockDossier(ctx, found);
    const standing = confirmationStanding(dossier);
    refuseIf(whyNotReturnConfirmation(ctx.actor, dossier, standing));
    const id = await answerConfirmation(ctx, dossier, standing.open, 'RETURNED', { contentHash, note: reason });
    await recordEvent(ctx, 'submission.confirmation_returned', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { confirmationId: id });
    await tellAuthors(ctx, dossier, {
      kind: 'submission.confirmation_returned', key: id, elsewhere: 'được đơn vị trả lại để sửa', subject: 'Đơn vị trả lại hồ sơ để sửa',
      body: `${ctx.actor.fullName} chưa xác nhận hồ sơ “${dossier.title}”.\n\nLý do: ${reason}`,
    });
  });
}
