import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { figuresInput } from '@/domain/submissions/benefit-schema';
import { updateFigures } from '@/domain/submissions/update-figures';
import { jsonRoute } from '@/app/handler';

/** Autosave of the indices and of what was measured before and after. */
export const PUT = jsonRoute<{ submissionId: string }, typeof figuresInput>(figuresInput, (ctx, { submissionId }, input) => {
  if (!isId(submissionId)) throw new Refusal('not_found');
  return updateFigures(ctx, submissionId, input);
});
