import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { headInput } from '@/domain/submissions/schema';
import { updateHead } from '@/domain/submissions/update-head';
import { jsonRoute } from '@/app/handler';

/** Autosave of title, field, topic, maturity. */
export const PUT = jsonRoute<{ submissionId: string }, typeof headInput>(headInput, (ctx, { submissionId }, input) => {
  if (!isId(submissionId)) throw new Refusal('not_found');
  return updateHead(ctx, submissionId, input);
});
