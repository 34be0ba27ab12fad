import { getGuestAppealFile } from '@/domain/recognition/appeals/appeal-queries';
import { Refusal } from '@/domain/refusal';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** A file of one kiến nghị, its signed answer or the decision that followed, for a co-author of another organization. */
export const GET = route<{ guestId: string; appealId: string; fileId: string }>(async (ctx, { guestId, appealId, fileId }) => {
  const file = await getGuestAppealFile(ctx, guestId, appealId, fileId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
