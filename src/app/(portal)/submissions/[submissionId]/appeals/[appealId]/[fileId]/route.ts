import { getAppealFile } from '@/domain/recognition/appeals/appeal-queries';
import { Refusal } from '@/domain/refusal';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** A file of one kiến nghị, the signed answer or the decision that followed, for both sides. */
export const GET = route<{ submissionId: string; appealId: string; fileId: string }>(async (ctx, { submissionId, appealId, fileId }) => {
  const file = await getAppealFile(ctx, submissionId, appealId, fileId);
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
