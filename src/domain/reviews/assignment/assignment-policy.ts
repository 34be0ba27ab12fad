import type { CampaignStatus } from '@/generated/prisma/enums';
import { type Actor, inCampaign, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { seatsIn } from '../policy';

type Stage = { id: string; status: CampaignStatus };

/** Who shares out the dossiers: the office and the secretary. Members know of their own queue only. */
export const sharesOut = (actor: Actor, campaignId: string): boolean => isOffice(inCampaign(actor, campaignId)) || seatsIn(actor, campaignId).some(({ seat }) => seat === 'secretary');

export function whyNotShareOut(actor: Actor, campaign: Stage): Reason | null {
  if (!sharesOut(actor, campaign.id)) return 'not_allowed';
  return campaign.status === 'LAUNCHED' || campaign.status === 'SCORING' ? null : 'scoring_not_open';
}

export function whyNotAssign(actor: Actor, facts: Stage & { minSheets: number; scorers: number; perDossier: number }): Reason | null {
  const stop = whyNotShareOut(actor, facts);
  if (stop) return stop;
  if (facts.perDossier < facts.minSheets) return 'per_dossier_too_few';
  return facts.perDossier > facts.scorers ? 'per_dossier_too_many' : null;
}

export const whyNotClearAssignment = (actor: Actor, facts: Stage & { scorersPerDossier: number | null }): Reason | null =>
  whyNotShareOut(actor, facts) ?? (facts.scorersPerDossier === null ? 'nothing_assigned' : null);

export type ReassignFacts = Stage & {
  scorersPerDossier: number | null;
  /** The dossier is one the actor may not know the scorers of. */
  hidden: boolean;
  /** Who has it and gives it up, and whether a sheet of theirs is begun. */
  from: { assigned: boolean; begun: boolean };
  to: { scores: boolean; ended: boolean; conflicted: boolean; assigned: boolean };
};

export function whyNotReassign(actor: Actor, facts: ReassignFacts): Reason | null {
  const stop = whyNotClearAssignment(actor, facts);
  if (stop) return stop;
  if (facts.hidden || facts.to.conflicted) return 'has_conflict';
  if (!facts.from.assigned) return 'not_assigned';
  if (facts.from.begun) return 'assigned_sheet_begun';
  if (!facts.to.scores || facts.to.ended) return 'not_scorer';
  return facts.to.assigned ? 'assigned_already' : null;
}

/** `needed`: two sheets are too far apart, and nobody who has the dossier still owes one. */
export function whyNotAddThird(actor: Actor, facts: Pick<ReassignFacts, keyof Stage | 'scorersPerDossier' | 'hidden' | 'to'> & { needed: boolean }): Reason | null {
  const stop = whyNotClearAssignment(actor, facts);
  if (stop) return stop;
  if (facts.hidden || facts.to.conflicted) return 'has_conflict';
  if (!facts.needed) return 'third_not_needed';
  if (!facts.to.scores || facts.to.ended) return 'not_scorer';
  return facts.to.assigned ? 'assigned_already' : null;
}
