import { Refusal } from '@/domain/refusal';
import { getGuestPrintContent } from '@/domain/submissions/print-queries';
import { route } from '@/app/handler';
import { askedVersion, boundPaper } from '../../../[submissionId]/pack/pack-paper';

export const maxDuration = 300;

/** The whole dossier as a PDF, for a co-author of another organization. */
export const GET = route<{ guestId: string }>(async (ctx, { guestId }, request) => {
  const seen = await getGuestPrintContent(ctx, guestId, askedVersion(request));
  if (!seen) throw new Refusal('not_found');
  return boundPaper(seen.home, seen.printed, request, 'pdf');
});
