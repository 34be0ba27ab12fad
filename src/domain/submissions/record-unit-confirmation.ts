import type { Ctx } from '@/domain/context';
import { fileKinds, isPicture } from '@/domain/files/kinds';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { voidMail } from '@/domain/outbox/tell';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { confirmationHash, confirmationStanding } from './confirmation-hash';
import { whyNotRecordConfirmation } from './confirmation-policy';
import type { RecordConfirmation } from './confirmation-schema';
import { demandDossier, lockDossier } from './lock-dossier';

const kinds = ['pdf', 'png', 'jpg', 'heic'] as const;
const isSignedPage = (mime: string): boolean => kinds.some((kind) => fileKinds[kind].mime === mime && (kind === 'pdf' || isPicture(kind)));

/** A page signed by hand counts as much as a click (PRACTICE): day, signer, scan or photo, and who entered it. */
export async function recordUnitConfirmation(ctx: Ctx, { submissionId, signedOn, signerName, fileId }: RecordConfirmation): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotRecordConfirmation(ctx.actor, found));
    if (signedOn > dayOf(ctx.now)) throw new Refusal('signed_in_future', { signedOn: [sentenceOf('signed_in_future')] });
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotRecordConfirmation(ctx.actor, dossier));
    const file = await takeOwnUpload(ctx, fileId);
    if (!isSignedPage(file.mime)) throw new Refusal('signed_page_kind', { fileId: [sentenceOf('signed_page_kind')] });
    const { open } = confirmationStanding(dossier);
    if (open) {
      await ctx.db.unitConfirmation.updateMany({ where: { organizationId, id: open.id, answeredAt: null }, data: { answeredAt: ctx.now } });
      await voidMail(ctx, 'submission.confirmation_asked', `${open.id}:`);
    }
    const id = newId();
    await ctx.db.unitConfirmation.create({
      data: {
        organizationId, id, submissionId, kind: 'PAPER', contentHash: confirmationHash(dossier), signedOn: new Date(signedOn), signerName, fileId: file.id, byId: accountId, at: ctx.now,
        versionNumber: dossier.filedAt ? (dossier.versions.at(-1)?.number ?? null) : null,
      },
    });
    await recordEvent(ctx, 'submission.confirmation_recorded', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { confirmationId: id, fileId: file.id });
  });
}
