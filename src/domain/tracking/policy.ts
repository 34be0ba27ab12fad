import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, UnitRelation } from '@/generated/prisma/enums';
import { type Actor, blindIn, hasRole, isLeader, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';

/** The whole roster for the office, leaders and admin; a unit head reads the own unit's row; others none. */
export function rosterSight(actor: Actor): 'all' | 'none' | { unitId: string } {
  if (seesWholeRoster(actor)) return 'all';
  return hasRole(actor, 'unitHead') && actor.unitId ? { unitId: actor.unitId } : 'none';
}

export function visibleTo(actor: Actor): Prisma.CampaignUnitWhereInput {
  const { organizationId } = actor;
  const sight = rosterSight(actor);
  // Which unit filed how many is half the way to a name.
  const sighted = { organizationId, campaignId: { notIn: blindIn(actor) } };
  if (sight === 'all') return sighted;
  return { ...sighted, unitId: sight === 'none' ? { in: [] } : sight.unitId };
}

export const seesWholeRoster = (actor: Actor): boolean => isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin');

export const mayReadRoster = (actor: Actor): boolean => rosterSight(actor) !== 'none';

export function whyNotRemind(actor: Actor, campaign: { status: CampaignStatus; submissionClosesAt: Date | null }, now: Date): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  const open = campaign.status === 'LAUNCHED' && campaign.submissionClosesAt !== null && now < campaign.submissionClosesAt;
  return open ? null : 'reminding_over';
}

type Duty = { relation: UnitRelation; exemptedAt: Date | null };

export function whyNotExempt(actor: Actor, duty: Duty): Reason | null {
  if (!isOffice(actor) && !hasRole(actor, 'admin')) return 'not_allowed';
  // PRACTICE: invited bodies owe nothing, so there is nothing to let them off.
  if (duty.relation === 'INVITED') return 'exempt_only_assigned';
  return duty.exemptedAt ? 'already_exempt' : null;
}

export function whyNotEndExemption(actor: Actor, duty: Duty): Reason | null {
  if (!isOffice(actor) && !hasRole(actor, 'admin')) return 'not_allowed';
  return duty.exemptedAt ? null : 'not_exempt';
}
