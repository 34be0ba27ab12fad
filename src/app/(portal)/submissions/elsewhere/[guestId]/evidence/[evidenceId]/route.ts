import { Refusal } from '@/domain/refusal';
import { getGuestEvidence } from '@/domain/submissions/guest-queries';
import { fileResponse, thumbnailResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** A piece of evidence of another organization's dossier, for its co-author; `?save=1`, `?size=thumb` as in the own organization. */
export const GET = route<{ guestId: string; evidenceId: string }>(async (ctx, { guestId, evidenceId }, request) => {
  const file = await getGuestEvidence(ctx, guestId, evidenceId);
  if (!file) throw new Refusal('not_found');
  const asked = new URL(request.url).searchParams;
  if (asked.get('size') === 'thumb') return thumbnailResponse(ctx, file, request.signal);
  return fileResponse(file, { inline: !asked.has('save') });
});
