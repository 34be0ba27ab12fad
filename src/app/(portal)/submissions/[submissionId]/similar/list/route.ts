import { Refusal } from '@/domain/refusal';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { similarityNotes } from '@/domain/submissions/similarity-notes';
import { askSimilarInput } from '@/domain/submissions/similarity-schema';
import { jsonRoute } from '@/app/handler';
import { similarListView } from '../similar-view';

/** Asked beside the page and while a title is being typed: nothing waits for it. A PUT, so that no title stands in an address. */
export const PUT = jsonRoute<{ submissionId: string }, typeof askSimilarInput>(askSimilarInput, async (ctx, { submissionId }, { title }) => {
  const similar = await similarInitiatives(ctx, submissionId, title);
  if (!similar) throw new Refusal('not_found');
  return similarListView(similar, await similarityNotes(ctx, similar.dossier));
});
