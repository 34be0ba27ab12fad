import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, ProposalStatus, SignatureForm } from '@/generated/prisma/enums';
import { type Actor, blindIn, hasRole, isLeader, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { canMove } from './workflow';

/** Undecided names: the office that writes the tờ trình and the leaders who decide, nobody else (DESIGN §1). */
export const maySeeProposals = (actor: Actor): boolean => isOffice(actor) || isLeader(actor);

const none = { id: { in: [] as string[] } };

/** Nor by who scores these dossiers without knowing whose they are, until everybody knows. */
const sighted = (actor: Actor) => (maySeeProposals(actor) ? { campaignId: { notIn: blindIn(actor) } } : none);

export const visibleTo = (actor: Actor): Prisma.ProposalWhereInput => ({ organizationId: actor.organizationId, ...sighted(actor) });

export const decisionsVisibleTo = (actor: Actor): Prisma.DecisionWhereInput => ({ organizationId: actor.organizationId, ...sighted(actor) });

/** Before a campaign has a tờ trình. */
export type CampaignFacts = { campaignStatus: CampaignStatus; hasProposal: boolean; dossiers: number };

export function whyNotPrepare(actor: Actor, facts: CampaignFacts): Reason | null {
  if (!isOffice(actor)) return 'office_prepares';
  if (facts.hasProposal) return 'proposal_exists';
  if (facts.campaignStatus !== 'SCORED') return 'scores_not_closed';
  return facts.dossiers === 0 ? 'nothing_to_propose' : null;
}

export type ProposalFacts = {
  status: ProposalStatus;
  campaignStatus: CampaignStatus;
  /** Results were counted again, a dossier came or went, or the council met, after the items were made; or it is meeting still. */
  outdated: boolean;
  /** The actor is an author of a dossier in it, by account or by name and unit. */
  authored: boolean;
  /** How many it proposes to recognise or to select. */
  named: number;
};

export function whyNotEdit(actor: Actor, facts: Pick<ProposalFacts, 'status' | 'campaignStatus'>): Reason | null {
  if (!isOffice(actor)) return 'office_prepares';
  if (facts.status !== 'PREPARING') return 'proposal_is_closed';
  return facts.campaignStatus === 'SCORED' ? null : 'scores_not_closed';
}

export function whyNotRevise(actor: Actor, facts: Pick<ProposalFacts, 'status'>): Reason | null {
  if (!isOffice(actor)) return 'office_prepares';
  return canMove('revise', facts.status) ? null : 'proposal_not_sent_back';
}

/** The head may be an author too: the tờ trình as a whole is theirs to sign, their own row stays closed to them. */
export function whyNotSign(actor: Actor, facts: ProposalFacts): Reason | null {
  if (!hasRole(actor, 'officeHead')) return 'head_signs';
  if (!canMove('sign', facts.status)) return 'proposal_is_closed';
  return whyNotSettled(facts);
}

/** If the chairman is an author, another signs (PRACTICE, The council). */
export function whyNotApprove(actor: Actor, facts: ProposalFacts): Reason | null {
  return whyNotSendBack(actor, facts) ?? whyNotSettled(facts);
}

export function whyNotSendBack(actor: Actor, facts: Pick<ProposalFacts, 'status' | 'authored'>): Reason | null {
  if (!isLeader(actor)) return 'leader_decides';
  if (!canMove('approve', facts.status)) return 'proposal_not_signed';
  return facts.authored ? 'own_dossier_proposed' : null;
}

/** The office writes down what was decided on paper, never for the one who benefits (PRACTICE, Paper and portal). */
export function whyNotRecordPaper(actor: Actor, facts: ProposalFacts): Reason | null {
  if (!isOffice(actor)) return 'office_prepares';
  if (!canMove('approve', facts.status)) return 'proposal_not_signed';
  if (facts.authored) return 'own_dossier_proposed';
  return whyNotSettled(facts);
}

function whyNotSettled({ campaignStatus, outdated, named }: ProposalFacts): Reason | null {
  if (campaignStatus !== 'SCORED') return 'scores_not_closed';
  if (outdated) return 'proposal_outdated';
  return named === 0 ? 'nothing_recognised' : null;
}

/** Own power for the chairman, KT. for the deputy (PRACTICE, Signature forms). */
export function signatureFormsOf(actor: Actor): SignatureForm[] {
  const own: SignatureForm[] = hasRole(actor, 'chairman') ? ['ON_BEHALF_CHAIRMAN', 'CHAIRMAN', 'ACTING'] : [];
  return hasRole(actor, 'viceChairman') ? [...own, 'ON_BEHALF_VICE_CHAIRMAN'] : own;
}

export type DecisionFacts = { publishedAt: Date | null; number: string | null; issuedOn: Date | null; scanFileId: string | null };

/** Number, date, signer and scan: văn thư's and the office's work, until everybody has read the result. */
export function whyNotRegister(actor: Actor, decision: Pick<DecisionFacts, 'publishedAt'>): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  return decision.publishedAt ? 'decision_is_published' : null;
}

export function whyNotPublish(actor: Actor, decision: DecisionFacts, campaignStatus: CampaignStatus): Reason | null {
  const reason = whyNotRegister(actor, decision);
  if (reason) return reason;
  if (!decision.number || !decision.issuedOn) return 'decision_unnumbered';
  if (!decision.scanFileId) return 'scan_missing';
  return campaignStatus === 'SCORED' ? null : 'scores_not_closed';
}

export function whyNotRevoke(actor: Actor, recognition: { revokedAt: Date | null; authored: boolean }): Reason | null {
  if (!maySeeProposals(actor)) return 'not_allowed';
  if (recognition.authored) return 'own_dossier_proposed';
  return recognition.revokedAt ? 'already_revoked' : null;
}
