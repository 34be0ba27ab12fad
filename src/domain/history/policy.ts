import type { Prisma } from '@/generated/prisma/client';
import { type Actor, blindIn, hasRole } from '@/domain/context';
import { judging } from './apart';

/** Whether somebody reads what others did. */
export const readsAll = (actor: Actor): boolean => hasRole(actor, 'admin');

/**
 * The whole history is for the admin; everyone else reads what they did themselves, not what was done about others.
 * `apart`: dossiers the actor has a part in and their sheets (apart.ts). How those are judged is no admin's to read either.
 */
export const visibleTo = (actor: Actor, apart: readonly string[]): Prisma.EventWhereInput => ({
  AND: [sighted(actor), unjudged(actor, apart)],
  ...(readsAll(actor) ? { organizationId: actor.organizationId } : { organizationId: actor.organizationId, actorId: actor.accountId }),
});

function unjudged(actor: Actor, apart: readonly string[]): Prisma.EventWhereInput {
  if (apart.length === 0) return {};
  const own: Prisma.EventWhereInput = { actorId: actor.accountId };
  return { OR: [own, { subjectId: { notIn: [...apart] } }, { NOT: { OR: judging.map((kind) => ({ kind: { startsWith: kind } })) } }] };
}

/** Who did what with which dossier says whose it is: of a campaign that somebody scores blind, only what they did as a scorer themselves. */
function sighted(actor: Actor): Prisma.EventWhereInput {
  const blind = blindIn(actor);
  if (blind.length === 0) return {};
  return { OR: [{ campaignId: { notIn: blind } }, { campaignId: null, subjectType: { not: 'submission' } }, { actorId: actor.accountId, kind: { startsWith: 'sheet.' } }] };
}
