import { Refusal } from '@/domain/refusal';
import { getThreadFile } from '@/domain/submissions/thread-queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The file of one message, for both sides of the thread. */
export const GET = route<{ submissionId: string; messageId: string }>(async (ctx, { submissionId, messageId }) => {
  const file = await getThreadFile(ctx, submissionId, messageId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
