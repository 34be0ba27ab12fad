import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { getConfirmationFile } from '@/domain/submissions/confirmation-queries';
import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';

/** The signed page of the unit, for whoever may read of it. */
export const GET = route<{ submissionId: string; confirmationId: string }>(async (ctx, { submissionId, confirmationId }) => {
  const file = isId(submissionId) && isId(confirmationId) ? await getConfirmationFile(ctx, submissionId, confirmationId) : null;
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: true });
});
