import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { basisInput } from '@/domain/submissions/benefit-schema';
import { updateBasis } from '@/domain/submissions/update-basis';
import { jsonRoute } from '@/app/handler';

/** Autosave of what the application of a solution rests on. */
export const PUT = jsonRoute<{ submissionId: string }, typeof basisInput>(basisInput, (ctx, { submissionId }, input) => {
  if (!isId(submissionId)) throw new Refusal('not_found');
  return updateBasis(ctx, submissionId, input);
});
