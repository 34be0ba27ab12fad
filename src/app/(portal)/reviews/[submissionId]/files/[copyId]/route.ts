import { Refusal } from '@/domain/refusal';
import { getBlindFile } from '@/domain/reviews/blind-files';
import { fileResponse, thumbnailResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The copy of a file that blind scorers are shown, under a name that says nothing. */
export const GET = route<{ submissionId: string; copyId: string }>(async (ctx, { submissionId, copyId }, request) => {
  const file = await getBlindFile(ctx, submissionId, copyId);
  if (!file) throw new Refusal('not_found');
  const asked = new URL(request.url).searchParams;
  if (asked.get('size') === 'thumb') return thumbnailResponse(ctx, file, request.signal);
  return fileResponse(file, { inline: !asked.has('save') });
});
