import type { Ctx } from '@/domain/context';
import type { Dossier } from '@/domain/submissions/dossier';
import { sideOf } from '@/domain/submissions/thread-policy';
import type { QuestionsView } from './questions/questions-card';
import { questionsSum } from './questions/thread-view';

/** Null for the council, leaders and the unit: what is asked stays between the authors and the office. */
export function questionsView({ actor }: Pick<Ctx, 'actor'>, { id, ownerId, authorsNow, thread }: Pick<Dossier, 'id' | 'ownerId' | 'authorsNow' | 'thread'>): QuestionsView | null {
  const side = sideOf(actor, { ownerId, authors: authorsNow });
  return side && { place: { door: { submissionId: id }, path: `/submissions/${id}` }, ...questionsSum(thread, side) };
}
