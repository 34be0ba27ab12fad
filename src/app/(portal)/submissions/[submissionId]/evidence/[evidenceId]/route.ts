import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { getEvidenceFile } from '@/domain/submissions/queries';
import { fileResponse, thumbnailResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/**
 * A piece of evidence, for whoever may read its dossier; `?save=1` saves it instead of showing it, `?size=thumb` is a
 * small likeness of a picture.
 */
export const GET = route<{ submissionId: string; evidenceId: string }>(async (ctx, { submissionId, evidenceId }, request) => {
  const file = isId(submissionId) && isId(evidenceId) ? await getEvidenceFile(ctx, submissionId, evidenceId) : null;
  if (!file) throw new Refusal('not_found');
  const asked = new URL(request.url).searchParams;
  if (asked.get('size') === 'thumb') return thumbnailResponse(ctx, file, request.signal);
  return fileResponse(file, { inline: !asked.has('save') });
});
