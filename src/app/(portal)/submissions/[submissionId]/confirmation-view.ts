import { type Ctx, isOffice } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { confirmationHash, confirmationStanding } from '@/domain/submissions/confirmation-hash';
import { isHeadOf, mayReadConfirmation, whyNotConfirm, whyNotRecordConfirmation, whyNotReturnConfirmation } from '@/domain/submissions/confirmation-policy';
import { confirmationLine, standingWords } from '@/domain/submissions/confirmation-words';
import type { Dossier } from '@/domain/submissions/dossier';
import { isWriter } from '@/domain/submissions/policy';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime } from '@/domain/time/format';

const words = (reason: Parameters<typeof sentenceOf>[0] | null): string | null => (reason ? sentenceOf(reason) : null);

export type ConfirmationView = NonNullable<ReturnType<typeof confirmationView>>;

/** The word of the unit's head, as its own people and the office see it; null for everybody else, and where none is asked for. */
export function confirmationView({ actor, now }: Pick<Ctx, 'actor' | 'now'>, dossier: Dossier) {
  const { id, confirmations, campaign, status } = dossier;
  if (!mayReadConfirmation(actor, dossier) || (campaign.unitConfirmationRule === 'NONE' && confirmations.length === 0)) return null;
  const standing = confirmationStanding(dossier);
  const { open } = standing;
  const own = isHeadOf(actor, dossier.unitId) || isWriter(actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow });
  const asked = open !== null && (open.toOffice ? isOffice(actor) : isHeadOf(actor, dossier.unitId));
  return {
    submissionId: id,
    title: dossier.title,
    standing: standingWords(standing, campaign.unitConfirmationRule),
    // What the unit sent back to its authors before filing is between them.
    lines: confirmations.filter(({ kind }) => own || kind !== 'RETURNED').toReversed().map((row) => ({
      id: row.id, text: confirmationLine(row), at: formatDateTime(row.at), note: row.note, scan: row.fileId ? `/submissions/${id}/confirmation/${row.id}` : null,
    })),
    answer: asked ? {
      contentHash: confirmationHash(dossier), draft: status === 'DRAFT',
      whyNotConfirm: words(whyNotConfirm(actor, dossier, standing)), whyNotReturn: words(whyNotReturnConfirmation(actor, dossier, standing)),
    } : null,
    record: isOffice(actor) && status !== 'DRAFT' ? { campaignId: campaign.id, today: dayOf(now) as string, disabledReason: words(whyNotRecordConfirmation(actor, dossier)) } : null,
  };
}
