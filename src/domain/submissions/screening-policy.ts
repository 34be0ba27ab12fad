import { type Actor, hasRole, isLeader, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { CampaignStatus, SubmissionStatus } from '@/generated/prisma/enums';
import { type Identity, isHardConflict } from './authors';
import { canMove, type SubmissionMove } from './workflow';

export type ScreeningFacts = {
  status: SubmissionStatus;
  campaignStatus: CampaignStatus;
  authors: readonly Identity[];
};

export type ScreeningMove = Extract<SubmissionMove, 'startScreening' | 'accept' | 'return' | 'reject' | 'reopenScreening'>;

/** Who finds the office's part of a dossier or of the lists: the office works, leaders and admin read. */
export const mayReadScreening = (actor: Actor): boolean => isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin');

/** PRACTICE, The council: an author never screens their own dossier; sharing a unit with one does no harm. */
export const isOwnDossier = (actor: Actor, authors: readonly Identity[]): boolean =>
  isHardConflict(actor, authors);

export function whyNotScreen(actor: Actor, move: ScreeningMove, facts: ScreeningFacts): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (isOwnDossier(actor, facts.authors)) return 'own_dossier';
  if (!canMove(move, facts.status)) return 'wrong_status';
  // A supplement may come back while the council already scores; once the sheets are counted nothing joins them.
  if (facts.campaignStatus === 'SCORED' || facts.campaignStatus === 'PUBLISHED') return 'scoring_over';
  if (move === 'reopenScreening' && facts.campaignStatus === 'SCORING') return 'scoring_started';
  return null;
}

/** While a request waits for its answer; its own last day may have passed. */
export function whyNotExtendSupplement(actor: Actor, facts: ScreeningFacts): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (isOwnDossier(actor, facts.authors)) return 'own_dossier';
  if (facts.status !== 'RETURNED') return 'wrong_status';
  return facts.campaignStatus === 'SCORED' || facts.campaignStatus === 'PUBLISHED' ? 'scoring_over' : null;
}

/** The instant a paper arrived may decide whether a dossier is in time: so not for one's own (PRACTICE, Paper and portal). */
export function whyNotReceivePaper(actor: Actor, facts: Pick<ScreeningFacts, 'status' | 'authors'>): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (isOwnDossier(actor, facts.authors)) return 'own_dossier';
  if (facts.status === 'DRAFT' || facts.status === 'WITHDRAWN') return 'not_yet_filed';
  return null;
}

type Scanned = Pick<ScreeningFacts, 'status' | 'authors'> & { campaignId: string };

/** @param dossier what the code leads to, if anything. @param isRepeated its paper came before, and the clerk does not say that this is more of it. */
export function whyNotReceiveAtDesk(actor: Actor, dossier: Scanned | null, { campaignId, isRepeated }: { campaignId: string; isRepeated: boolean }): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  if (!dossier) return 'code_unknown';
  if (dossier.campaignId !== campaignId) return 'code_of_other_campaign';
  if (dossier.status === 'WITHDRAWN') return 'dossier_withdrawn';
  return whyNotReceivePaper(actor, dossier) ?? (isRepeated ? 'paper_received_before' : null);
}

export function whyNotFileOnBehalf(actor: Actor, campaignStatus: CampaignStatus): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  // Late papers are taken in and shown as late: the council, not the portal, says what becomes of them.
  return campaignStatus === 'LAUNCHED' ? null : 'campaign_not_receiving';
}
