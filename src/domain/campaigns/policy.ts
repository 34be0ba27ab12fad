import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { type Actor, hasRole, isBlindIn } from '@/domain/context';
import type { Reason } from '@/domain/refusal';

/** Who sets up campaigns: the admin, and the office that runs them. */
export const mayPrepare = (actor: Actor): boolean => hasRole(actor, 'admin', 'office', 'officeHead');

/** Everybody of the organization sees what was launched; a plan being prepared is seen by those who prepare it. */
export const campaignsVisibleTo = (actor: Actor): Prisma.CampaignWhereInput => ({
  organizationId: actor.organizationId,
  ...(mayPrepare(actor) ? {} : { status: { not: 'DRAFT' } }),
});

type Facts = { status: CampaignStatus };

/** The same rule, for a row that a query of one statement has read already. */
export const seesCampaign = (actor: Actor, { status }: Facts): boolean => mayPrepare(actor) || status !== 'DRAFT';

const isBeforeScoring = ({ status }: Facts): boolean => status === 'DRAFT' || status === 'LAUNCHED';

export const whyNotCreate = (actor: Actor): Reason | null => (mayPrepare(actor) ? null : 'not_allowed');

/** Plan, papers, files: until the results are published. */
export function whyNotEditPlan(actor: Actor, campaign: Facts): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  return campaign.status === 'PUBLISHED' ? 'campaign_published' : null;
}

/** Lists, roster and what a dossier must hold: until the council begins to score. */
export function whyNotEditRules(actor: Actor, campaign: Facts): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  return isBeforeScoring(campaign) ? null : 'campaign_in_judging';
}

/** Nobody may be scored by rules that changed under way (DESIGN 5). */
export function whyNotEditRubric(actor: Actor, campaign: Facts): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  return isBeforeScoring(campaign) ? null : 'rubric_frozen';
}

/** Names that somebody could show to themselves for an hour would not be hidden: neither under way, nor by who scores blind. */
export function whyNotSetBlind(actor: Actor, campaign: Facts & { id: string }): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  if (!isBeforeScoring(campaign)) return 'blind_frozen';
  return isBlindIn(actor, campaign.id) ? 'blind_scorer' : null;
}

export function whyNotLaunch(actor: Actor, campaign: Facts, blockingGaps: number): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  if (campaign.status !== 'DRAFT') return 'campaign_launched';
  return blockingGaps > 0 ? 'campaign_incomplete' : null;
}

export function whyNotExtend(actor: Actor, campaign: Facts): Reason | null {
  if (!mayPrepare(actor)) return 'not_allowed';
  if (campaign.status === 'DRAFT') return 'campaign_not_launched';
  return campaign.status === 'PUBLISHED' ? 'campaign_published' : null;
}
