import { Refusal } from '@/domain/refusal';
import { getGuestBasis } from '@/domain/submissions/guest-queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The paper that allowed the solution to be applied, for a co-author of another organization. */
export const GET = route<{ guestId: string; fileId: string }>(async (ctx, { guestId, fileId }, request) => {
  const file = await getGuestBasis(ctx, guestId, fileId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: !new URL(request.url).searchParams.has('save') });
});
