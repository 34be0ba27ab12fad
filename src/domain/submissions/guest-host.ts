import type { Ctx } from '@/domain/context';

/**
 * The organization whose dossier a guest reads or answers to, with nobody in it: no account, role, seat or unit, so every rule
 * that asks for one finds none. Whoever makes it has asked for the Grant first.
 */
export function hostOf(ctx: Ctx, organizationId: string): Ctx {
  return { ...ctx, actor: { organizationId, accountId: ctx.actor.accountId, fullName: '', foldedName: '', unitId: null, foldedUnitName: '', roles: [], seats: [] } };
}

/** For the history and the news of that organization, where the guest has no account. */
export const toldAt = (ctx: Pick<Ctx, 'db' | 'now'>, organizationId: string) => ({ db: ctx.db, now: ctx.now, actor: { organizationId, accountId: null } });
