import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { confirmationHash } from '@/domain/submissions/confirmation-hash';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { demandDossier } from '@/domain/submissions/lock-dossier';
import { recordUnitConfirmation } from '@/domain/submissions/record-unit-confirmation';
import { dayOf } from '@/domain/time/calendar';
import { demoPdf, keepDemoFile } from './blobs';
import type { DemoDossier } from './dossier';
import { daysFrom, type Seeding } from './world';

/** The word of the unit's head on a draft, as this dossier got it: in the portal, by hand, or still waited for. */
export async function confirmDossier(seeding: Seeding, filesDir: string, { authors, confirmed }: DemoDossier, submissionId: string, writtenAt: Date): Promise<void> {
  if (!confirmed) return;
  const minutes = (count: number): Date => daysFrom(writtenAt, count / 1_440);
  const owner = await seeding.as(authors[0]?.[0] ?? '', minutes(10));
  const { fullName } = await seeding.db.account.findFirstOrThrow({
    where: { organizationId: seeding.organizationId, unitId: owner.actor.unitId, roles: { has: 'unitHead' } },
    select: { fullName: true },
  });
  if (confirmed === 'paper') {
    const fileId = await keepDemoFile(owner, filesDir, 'Bản xác nhận đã ký.pdf', 'application/pdf', demoPdf(`Xac nhan cua thu truong don vi ${submissionId}`));
    await recordUnitConfirmation(owner, { submissionId, signedOn: dayOf(writtenAt), signerName: fullName, fileId });
    return;
  }
  await askUnitConfirmation(owner, { submissionId });
  if (confirmed === 'asked') return;
  const head = await seeding.as(fullName, minutes(40));
  const dossier = await demandDossier(head, submissionId);
  await giveUnitConfirmation(head, { submissionId, contentHash: confirmationHash(dossier), reason: 'Đơn vị đã áp dụng, đề nghị Hội đồng xem xét.' });
}
