import { Refusal } from '@/domain/refusal';
import { getThreadFile } from '@/domain/submissions/thread-queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The file of one message, for a co-author of another organization. */
export const GET = route<{ guestId: string; threadMessageId: string }>(async (ctx, { guestId, threadMessageId }) => {
  const file = await getThreadFile(ctx, { guestId }, threadMessageId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
