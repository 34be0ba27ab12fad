import type { CampaignStatus, ConflictRule, SubmissionStatus } from '@/generated/prisma/enums';
import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { type Identity, isHardConflict, isSameUnit } from './authors';
import { isAuthor, isWriter } from './policy';
import { isOwnDossier } from './screening-policy';
import { areSharesWhole } from './whole-shares';

export type ShareFacts = {
  status: SubmissionStatus;
  ownerId: string;
  authors: readonly (Identity & { share: number })[];
};

/** Who reads what the authors say to their shares: they themselves, who drafted, the office. Not the council. */
export const seesShares = (actor: Actor, facts: { ownerId: string; authors: readonly { accountId: string | null }[] }): boolean => isWriter(actor, facts) || isOffice(actor);

/** Before the shares are whole there is nothing to agree to. */
export const whyNotAgree = ({ status, authors }: ShareFacts): Reason | null => {
  if (status === 'WITHDRAWN' || status === 'REJECTED') return 'wrong_status';
  return areSharesWhole(authors) ? null : 'shares_unfinished';
};

/** An author answers for themselves, before filing or after. */
export function whyNotAnswerShare(actor: Actor, facts: ShareFacts): Reason | null {
  return isAuthor(actor, facts) ? whyNotAgree(facts) : 'not_allowed';
}

/** From signed paper: by whoever keeps the dossier or by the office; a clerk who is an author leaves it to a colleague (PRACTICE). */
export function whyNotRecordSigned(actor: Actor, facts: ShareFacts): Reason | null {
  if (facts.ownerId !== actor.accountId) {
    if (!isOffice(actor)) return 'not_allowed';
    if (isOwnDossier(actor, facts.authors)) return 'own_dossier';
    if (facts.status === 'RETURNED') return 'supplement_open';
  }
  return whyNotAgree(facts);
}

export type ChangeFacts = {
  status: SubmissionStatus;
  authorsNow: readonly Identity[];
  campaign: { status: CampaignStatus };
  /** Of the dossier's campaign, and signed or approved: the authors stand in it. */
  proposalSigned: boolean;
};

/** Late change of authors (EDGE_CASES): after filing by the office only, never of one's own dossier, until the results are out. */
export function whyNotChangeAuthors(actor: Actor, facts: ChangeFacts): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (isOwnDossier(actor, facts.authorsNow)) return 'own_dossier';
  if (facts.status === 'DRAFT' || facts.status === 'WITHDRAWN' || facts.status === 'REJECTED') return 'wrong_status';
  if (facts.status === 'RETURNED') return 'supplement_open';
  if (facts.campaign.status === 'PUBLISHED') return 'authors_final';
  return facts.proposalSigned ? 'authors_in_proposal' : null;
}

type Change = { campaign: { status: CampaignStatus; sameUnitRule: ConflictRule }; before: readonly Identity[]; after: readonly Identity[] };

/** Counted results do not move under the council: once scoring is closed, nobody at the table comes into conflict or out of it. */
export function whyNotTouchScores({ campaign, before, after }: Change, seats: readonly Identity[]): Reason | null {
  if (campaign.status !== 'SCORED') return null;
  const inConflict = (seat: Identity, authors: readonly Identity[]): boolean =>
    isHardConflict(seat, authors) || (campaign.sameUnitRule === 'HARD' && authors.some((author) => isSameUnit(seat, author)));
  return seats.some((seat) => inConflict(seat, before) !== inConflict(seat, after)) ? 'authors_touch_scores' : null;
}
