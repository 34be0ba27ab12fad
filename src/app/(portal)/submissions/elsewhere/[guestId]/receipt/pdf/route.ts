import { Refusal } from '@/domain/refusal';
import { hostOf } from '@/domain/submissions/guest-host';
import { getGuestDossier } from '@/domain/submissions/guest-queries';
import { route } from '@/app/handler';
import { receiptPaper } from '../../../../[submissionId]/receipt/receipt-paper';

/** What the office gave for the filing, for a co-author of another organization. */
export const GET = route<{ guestId: string }>(async (ctx, { guestId }, request) => {
  const seen = await getGuestDossier(ctx, guestId);
  if (!seen) throw new Refusal('not_found');
  return receiptPaper(hostOf(ctx, seen.place.organizationId), seen.dossier, request);
});
