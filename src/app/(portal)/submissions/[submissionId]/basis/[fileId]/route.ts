import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { getBasisFile } from '@/domain/submissions/queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The paper that allowed the solution to be applied, for whoever reads it in the dossier. */
export const GET = route<{ submissionId: string; fileId: string }>(async (ctx, { submissionId, fileId }) => {
  const file = isId(submissionId) && isId(fileId) ? await getBasisFile(ctx, submissionId, fileId) : null;
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
