import type { Prisma } from '@/generated/prisma/client';
import { Role } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { detailsVisibleTo } from './policy';

export type PeopleFilter = { q?: string; unitId?: string; role?: string; state?: string };
export const peopleStates = ['active', 'locked', 'waiting', 'disabled'] as const;
export type PeopleState = (typeof peopleStates)[number];

const stateWhere: Record<PeopleState, Prisma.AccountWhereInput> = {
  active: { disabledAt: null },
  locked: { disabledAt: null, login: { lockedAt: { not: null } } },
  // Never signed in: the first slip is still somewhere on its way.
  waiting: { disabledAt: null, login: { passwordHash: null } },
  disabled: { disabledAt: { not: null } },
};

const isState = (value: string | undefined): value is PeopleState => peopleStates.some((state) => state === value);
const isRole = (value: string | undefined): value is Role => Object.values(Role).some((role) => role === value);

function whereOf(ctx: Ctx, { q, unitId, role }: PeopleFilter): Prisma.AccountWhereInput[] {
  const words = fold(q ?? '');
  return [
    detailsVisibleTo(ctx.actor),
    words ? { OR: [{ foldedName: { contains: words } }, { login: { signInName: { contains: words } } }] } : {},
    isId(unitId) ? { unitId } : {},
    isRole(role) ? { roles: { has: role } } : {},
  ];
}

/** The list of accounts, 50 a page, by tên; counts by state for the tabs. */
export async function searchPeople(ctx: Ctx, filter: PeopleFilter, page: number) {
  const base = whereOf(ctx, filter);
  const state = isState(filter.state) ? filter.state : 'active';
  const where: Prisma.AccountWhereInput = { AND: [...base, stateWhere[state]] };
  const [people, ...counts] = await Promise.all([
    ctx.db.account.findMany({
      where,
      select: {
        id: true, fullName: true, jobTitle: true, roles: true, disabledAt: true,
        unit: { select: { name: true } },
        login: { select: { signInName: true, lockedAt: true, passwordHash: true } },
      },
      orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * 50,
      take: 50,
    }),
    ...peopleStates.map((each) => ctx.db.account.count({ where: { AND: [...base, stateWhere[each]] } })),
  ]);
  const byState = Object.fromEntries(peopleStates.map((each, i) => [each, counts[i] ?? 0])) as Record<PeopleState, number>;
  return {
    state,
    byState,
    people: people.map(({ unit, login, ...person }) => ({
      ...person,
      unitName: unit?.name ?? null,
      signInName: login?.signInName ?? '',
      locked: Boolean(login?.lockedAt),
      waiting: login?.passwordHash == null,
    })),
  };
}

/** One account with everything its page shows; null when not visible. The hash itself never leaves this function. */
export async function getPerson(ctx: Ctx, accountId: string) {
  const account = await ctx.db.account.findFirst({
    where: { AND: [detailsVisibleTo(ctx.actor), { id: accountId }] },
    select: {
      id: true, fullName: true, jobTitle: true, honorific: true, email: true, phone: true, roles: true, unitId: true, createdAt: true, disabledAt: true,
      unit: { select: { name: true } },
      login: { select: { signInName: true, lockedAt: true, mustChange: true, passwordHash: true, passwordChangedAt: true, resetCodeHash: true, resetExpiresAt: true } },
      seats: { where: { endedAt: null }, select: { id: true, seat: true, campaign: { select: { title: true } } } },
    },
  });
  if (!account) return null;
  const { login, unit, ...rest } = account;
  return {
    ...rest,
    unitName: unit?.name ?? null,
    signInName: login?.signInName ?? '',
    lockedAt: login?.lockedAt ?? null,
    hasPassword: login?.passwordHash != null,
    passwordChangedAt: login?.passwordChangedAt ?? null,
    codeExpiresAt: login?.resetCodeHash && login.resetExpiresAt && login.resetExpiresAt > ctx.now ? login.resetExpiresAt : null,
    holdsSeat: account.seats.length > 0,
  };
}

/** Open sessions of an account the actor may see, the latest used first. */
export const listSessions = (ctx: Ctx, accountId: string) =>
  ctx.db.session.findMany({
    where: { organizationId: ctx.actor.organizationId, accountId, revokedAt: null, expiresAt: { gt: ctx.now }, account: detailsVisibleTo(ctx.actor) },
    select: { id: true, device: true, shared: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 50,
  });

/** Units with how many active people they hold; for the page of units. */
export async function listUnitsWithPeople(ctx: Ctx) {
  const units = await ctx.db.unit.findMany({
    where: { organizationId: ctx.actor.organizationId },
    select: { id: true, name: true, bloc: true, position: true, endedAt: true, _count: { select: { accounts: { where: { disabledAt: null } } } } },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
  return units.map(({ _count, ...unit }) => ({ ...unit, activePeople: _count.accounts }));
}

export const getOwnLogin = (ctx: Ctx) =>
  ctx.db.login.findUnique({
    where: { organizationId_accountId: { organizationId: ctx.actor.organizationId, accountId: ctx.actor.accountId } },
    select: { signInName: true, passwordChangedAt: true, mustChange: true },
  });
