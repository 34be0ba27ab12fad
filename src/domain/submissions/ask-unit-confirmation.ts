import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { confirmationHash, confirmationStanding } from './confirmation-hash';
import { whyNotAskConfirmation } from './confirmation-policy';
import { confirmersOf } from './confirmers';
import { demandDossier, lockDossier } from './lock-dossier';

/** Lays the draft before the unit's head: from now until the answer, who is asked may read it. */
export async function askUnitConfirmation(ctx: Ctx, { submissionId }: { submissionId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId, fullName } = ctx.actor;
    const found = await demandDossier(ctx, submissionId);
    const confirmers = await confirmersOf(ctx, found);
    refuseIf(whyNotAskConfirmation(ctx.actor, found, confirmationStanding(found), confirmers.accountIds.length));
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotAskConfirmation(ctx.actor, dossier, confirmationStanding(dossier), confirmers.accountIds.length));
    const id = newId();
    await ctx.db.unitConfirmation.create({
      data: { organizationId, id, submissionId, kind: 'ASKED', toOffice: confirmers.toOffice, contentHash: confirmationHash(dossier), byId: accountId, at: ctx.now },
    });
    await recordEvent(ctx, 'submission.confirmation_asked', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { confirmationId: id });
    await tell(ctx, confirmers.accountIds.filter((reader) => reader !== accountId).map((reader) => ({
      accountId: reader, kind: 'submission.confirmation_asked', key: id, submissionId,
      subject: 'Hồ sơ chờ xác nhận của đơn vị',
      body: `${fullName} trình hồ sơ “${dossier.title}” của ${dossier.unitName}. Đọc hồ sơ rồi xác nhận, hoặc trả lại kèm lý do.`,
    })));
  });
}
