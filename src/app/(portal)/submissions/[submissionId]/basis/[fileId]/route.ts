import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { getDossier } from '@/domain/submissions/queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The paper that allowed the solution to be applied, for whoever reads it in the dossier. */
export const GET = route<{ submissionId: string; fileId: string }>(async (ctx, { submissionId, fileId }) => {
  const file = isId(submissionId) ? (await getDossier(ctx, submissionId))?.basis?.file : null;
  if (!file || file.id !== fileId) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
