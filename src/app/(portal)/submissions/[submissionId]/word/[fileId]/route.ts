import { getOwnUpload } from '@/domain/files/queries';
import { Refusal } from '@/domain/refusal';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** A picture of a file that was read, shown to who sent it before it is taken over. */
export const GET = route<{ submissionId: string; fileId: string }>(async (ctx, { fileId }) => {
  const file = await getOwnUpload(ctx, fileId);
  if (!file?.mime.startsWith('image/')) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
