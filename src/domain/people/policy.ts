import type { Prisma } from '@/generated/prisma/client';
import type { Role } from '@/generated/prisma/enums';
import { type Actor, hasRole, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';

/** Name, unit and title of a colleague may be seen by everyone of the organization: co-authors and council members are picked from them. */
export const visibleTo = (actor: Actor): Prisma.AccountWhereInput => ({ organizationId: actor.organizationId });

/** Address, telephone, roles, sessions: the admin's and the office's work; everyone sees their own. */
export const detailsVisibleTo = (actor: Actor): Prisma.AccountWhereInput =>
  maySeePeople(actor) ? { organizationId: actor.organizationId } : { organizationId: actor.organizationId, id: actor.accountId };

export const unitsVisibleTo = (actor: Actor): Prisma.UnitWhereInput => ({ organizationId: actor.organizationId });

export const maySeePeople = (actor: Actor): boolean => hasRole(actor, 'admin') || isOffice(actor);

export const isAdmin = (actor: Actor): boolean => hasRole(actor, 'admin');

/** Units, accounts, roles, letterheads. */
export const whyNotManage = (actor: Actor): Reason | null => (isAdmin(actor) ? null : 'admin_only');

type Target = { id: string; roles: readonly Role[]; disabledAt: Date | null; holdsSeat: boolean };

const plainRoles: readonly Role[] = ['staff', 'unitHead'];

/**
 * The office hands out slips too (PRACTICE: people come to its desk), but only for people whose account decides nothing:
 * else a clerk could sign in as the chairman, a council member or the admin.
 */
export function whyNotIssueCode(actor: Actor, target: Target): Reason | null {
  if (!maySeePeople(actor)) return 'not_allowed';
  if (target.id === actor.accountId) return 'own_code';
  if (target.disabledAt) return 'account_is_disabled';
  if (isAdmin(actor)) return null;
  return target.holdsSeat || target.roles.some((role) => !plainRoles.includes(role)) ? 'code_by_admin' : null;
}

export const whyNotUnlock = (actor: Actor, target: Target): Reason | null => {
  if (!maySeePeople(actor)) return 'not_allowed';
  if (isAdmin(actor)) return null;
  return target.holdsSeat || target.roles.some((role) => !plainRoles.includes(role)) ? 'code_by_admin' : null;
};

export function whyNotDisable(actor: Actor, target: Pick<Target, 'id' | 'disabledAt'>): Reason | null {
  if (!isAdmin(actor)) return 'admin_only';
  if (target.id === actor.accountId) return 'own_account';
  return target.disabledAt ? 'account_is_disabled' : null;
}

export function whyNotEnable(actor: Actor, target: Pick<Target, 'disabledAt'>): Reason | null {
  if (!isAdmin(actor)) return 'admin_only';
  return target.disabledAt ? null : 'account_is_active';
}

/** Whoever leaves the last admin's chair locks the commune out of its own portal. */
export const whyNotLoseAdmin = (remainingAdmins: number): Reason | null => (remainingAdmins === 0 ? 'last_admin' : null);

export function whyNotEndUnit(actor: Actor, unit: { endedAt: Date | null; activePeople: number }): Reason | null {
  if (!isAdmin(actor)) return 'admin_only';
  if (unit.endedAt) return 'unit_has_ended';
  return unit.activePeople > 0 ? 'unit_has_people' : null;
}
