import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { authorsInput } from '@/domain/submissions/schema';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { jsonRoute } from '@/app/handler';

/** Autosave of the list of authors and their shares. */
export const PUT = jsonRoute<{ submissionId: string }, typeof authorsInput>(authorsInput, (ctx, { submissionId }, input) => {
  if (!isId(submissionId)) throw new Refusal('not_found');
  return updateAuthors(ctx, submissionId, input);
});
