import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { type Facts, isWriter, whyNotEdit } from './policy';
import { isOwnDossier, mayReadScreening, type ScreeningFacts } from './screening-policy';

/**
 * Whom likeness is shown to: the authors, who write, and the office, which screens. The council judges the dossier as it is, and
 * learns here of nobody it would not know of otherwise.
 */
export const mayAskSimilar = (actor: Actor, facts: Pick<Facts, 'ownerId' | 'authors'>): boolean => isWriter(actor, facts) || mayReadScreening(actor);

/**
 * What an author may be told of: the library, where everything is decided, and the dossiers they write themselves. Of what others
 * have filed they learn nothing, not even that it is there, or who types titles one after the other would learn what the others
 * propose; that the office compares with it is said to everybody alike.
 */
export const seesOthersDossiers = (actor: Actor): boolean => mayReadScreening(actor);

/** The author says how the dossier differs while something of it may be written at all. */
export const whyNotDeclareSimilarity = (actor: Actor, facts: Facts, now: Date): Reason | null => whyNotEdit(actor, facts, now);

/** It decides nothing: so it may be recorded at any time between filing and the closing of the scores. */
export function whyNotFindSimilarity(actor: Actor, facts: ScreeningFacts): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (isOwnDossier(actor, facts.authors)) return 'own_dossier';
  if (facts.status === 'DRAFT' || facts.status === 'WITHDRAWN') return 'wrong_status';
  return facts.campaignStatus === 'SCORED' || facts.campaignStatus === 'PUBLISHED' ? 'scoring_over' : null;
}
