import type { CampaignStatus, SubmissionStatus, UnitConfirmationRule } from '@/generated/prisma/enums';
import { type Actor, hasRole, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { type Identity, isAmong, isHardConflict } from './authors';
import { isWriter } from './policy';
import { mayReadScreening } from './screening-policy';
import type { Standing } from './unit-confirmation';

export type ConfirmationFacts = {
  status: SubmissionStatus;
  ownerId: string;
  unitId: string;
  /** Who is an author now, also where the reader sees what was filed. */
  authorsNow: readonly Identity[];
  campaign: { status: CampaignStatus; unitConfirmationRule: UnitConfirmationRule };
};

/** With the role, in the very unit; a deputy has it too where the unit wants a deputy to confirm. */
export const isHeadOf = (actor: Actor, unitId: string): boolean => hasRole(actor, 'unitHead') && actor.unitId === unitId;

/** The council learns nothing of it: not who confirmed, not that somebody did. */
export const mayReadConfirmation = (actor: Actor, facts: Pick<ConfirmationFacts, 'ownerId' | 'unitId' | 'authorsNow'>): boolean =>
  isWriter(actor, { ownerId: facts.ownerId, authors: facts.authorsNow }) || mayReadScreening(actor) || isHeadOf(actor, facts.unitId);

/** @param confirmers how many could answer: nobody is asked who is not there */
export function whyNotAskConfirmation(actor: Actor, facts: ConfirmationFacts, { held, open }: Standing, confirmers: number): Reason | null {
  if (!isWriter(actor, { ownerId: facts.ownerId, authors: facts.authorsNow })) return 'not_allowed';
  if (facts.ownerId !== actor.accountId) return 'owner_only';
  if (facts.campaign.unitConfirmationRule === 'NONE') return 'confirmation_not_required';
  if (facts.status !== 'DRAFT') return 'wrong_status';
  if (facts.campaign.status !== 'LAUNCHED') return 'campaign_not_open';
  if (open) return 'confirmation_asked';
  if (held) return 'confirmation_held';
  return confirmers === 0 ? 'no_confirmer' : null;
}

const answerable: readonly SubmissionStatus[] = ['DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED'];

export function whyNotConfirm(actor: Actor, facts: ConfirmationFacts, { open }: Standing): Reason | null {
  const mine = open?.toOffice ? isOffice(actor) : isHeadOf(actor, facts.unitId);
  if (!mine) return 'not_allowed';
  // Who heads a collective may speak for the unit; who answers for it in the list may not.
  if (isAmong(actor, facts.authorsNow)) return 'author_cannot_confirm';
  if (!open) return 'confirmation_not_asked';
  return answerable.includes(facts.status) ? null : 'wrong_status';
}

/** What is filed cannot go back to its author by the unit: that is the office's to do. */
export function whyNotReturnConfirmation(actor: Actor, facts: ConfirmationFacts, standing: Standing): Reason | null {
  const reason = whyNotConfirm(actor, facts, standing);
  if (reason) return reason;
  return facts.status === 'DRAFT' ? null : 'confirmation_after_filing';
}

/** Before filing the owner, afterwards the office; never the clerk who is an author (PRACTICE, Paper and portal). */
export function whyNotRecordConfirmation(actor: Actor, facts: ConfirmationFacts): Reason | null {
  const { status, campaign } = facts;
  if (status === 'DRAFT') {
    if (!isWriter(actor, { ownerId: facts.ownerId, authors: facts.authorsNow })) return 'not_allowed';
    if (facts.ownerId !== actor.accountId) return 'owner_only';
  } else {
    if (!isOffice(actor)) return 'not_allowed';
    if (isHardConflict(actor, facts.authorsNow)) return 'own_dossier';
    if (status === 'WITHDRAWN' || status === 'REJECTED') return 'wrong_status';
    if (campaign.status === 'SCORED' || campaign.status === 'PUBLISHED') return 'scoring_over';
  }
  return campaign.unitConfirmationRule === 'NONE' ? 'confirmation_not_required' : null;
}
