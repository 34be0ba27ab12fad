import { Refusal } from '@/domain/refusal';
import { getThreadFile } from '@/domain/submissions/thread-queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The file of one message, for both sides of the thread. */
export const GET = route<{ submissionId: string; threadMessageId: string }>(async (ctx, { submissionId, threadMessageId }) => {
  const file = await getThreadFile(ctx, { submissionId }, threadMessageId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
