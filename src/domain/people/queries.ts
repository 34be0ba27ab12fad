import type { Issuer, Role } from '@/generated/prisma/enums';
import type { Ctx, Db } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { defaultLetterhead } from './default-letterhead';
import { unitsVisibleTo, visibleTo } from './policy';

/**
 * Whose name the public pages carry: the oldest organization. One deployment usually serves one commune; where it serves
 * more, the first one is the host. Null: none exists yet, and the first run waits.
 */
export const soleOrganization = (db: Db) =>
  db.organization.findFirst({
    select: { id: true, kind: true, name: true, slug: true, contact: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

/** The actor's own organization. */
export async function organizationOf(ctx: Ctx) {
  const organization = await ctx.db.organization.findUnique({
    where: { id: ctx.actor.organizationId },
    select: { id: true, kind: true, name: true, slug: true, parentName: true, codePrefix: true, place: true, contact: true },
  });
  if (!organization) throw new Refusal('not_found');
  return organization;
}

/** How papers of this issuer begin; the usual lines while the commune has not written its own. */
export async function letterheadOf(ctx: Ctx, issuer: Issuer) {
  const organization = await organizationOf(ctx);
  const own = await ctx.db.letterhead.findUnique({
    where: { organizationId_issuer: { organizationId: ctx.actor.organizationId, issuer } },
    select: { issuer: true, upperLine: true, nameLine: true, symbol: true, archiveLine: true },
  });
  return { ...(own ?? defaultLetterhead(organization, issuer)), place: organization.place };
}

/** Units in the order the commune gave them; `ended` adds those that no longer work. */
export const listUnits = (ctx: Ctx, options: { ended?: boolean } = {}) =>
  ctx.db.unit.findMany({
    where: { AND: [unitsVisibleTo(ctx.actor), options.ended ? {} : { endedAt: null }] },
    select: { id: true, name: true, bloc: true, position: true, endedAt: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });

/** Active accounts for pickers: name, title and unit only. */
export async function listPeople(ctx: Ctx) {
  const people = await ctx.db.account.findMany({
    where: { AND: [visibleTo(ctx.actor), { disabledAt: null }] },
    select: { id: true, fullName: true, jobTitle: true, unitId: true, unit: { select: { name: true } } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ unit, ...person }) => ({ ...person, unitName: unit?.name ?? null }));
}

/** Active accounts that hold at least one of the roles. */
export const accountsWithRole = (ctx: Ctx, ...roles: Role[]) =>
  ctx.db.account.findMany({
    where: { AND: [visibleTo(ctx.actor), { disabledAt: null, roles: { hasSome: roles } }] },
    select: { id: true, fullName: true },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  });
