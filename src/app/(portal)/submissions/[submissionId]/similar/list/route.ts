import { Refusal } from '@/domain/refusal';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { similarityNotes } from '@/domain/submissions/similarity-notes';
import { askSimilarInput } from '@/domain/submissions/similarity-schema';
import { jsonRoute } from '@/app/handler';
import { takeTurns, TooManyWaiting } from '@/platform/turns';
import { similarListView } from '../similar-view';

// Twenty people who type titles do not keep pages waiting: two are answered at a time, of one person one, and who typed on leaves the line.
const inTurn = takeTurns({ atOnce: 2, mostWaiting: 60, ownWaiting: 2 });

/** Asked beside the page and while a title is being typed: nothing waits for it. A PUT, so that no title stands in an address. */
export const PUT = jsonRoute<{ submissionId: string }, typeof askSimilarInput>(askSimilarInput, async (ctx, { submissionId }, { title }, signal) => {
  try {
    return await inTurn(ctx.actor.accountId, async () => {
      const similar = await similarInitiatives(ctx, submissionId, title);
      if (!similar) throw new Refusal('not_found');
      return similarListView(similar, await similarityNotes(ctx, similar.dossier));
    }, signal);
  } catch (error) {
    // Nobody reads what is answered to who has left.
    if (error instanceof TooManyWaiting || signal.aborted) throw new Refusal('busy');
    throw error;
  }
});
