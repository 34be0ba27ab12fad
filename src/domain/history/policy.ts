import type { Prisma } from '@/generated/prisma/client';
import { type Actor, blindIn, hasRole } from '@/domain/context';

/** The whole history is for the admin; everyone else reads what they did themselves, not what was done about others. */
export const visibleTo = (actor: Actor): Prisma.EventWhereInput => ({
  AND: [sighted(actor)],
  ...(hasRole(actor, 'admin') ? { organizationId: actor.organizationId } : { organizationId: actor.organizationId, actorId: actor.accountId }),
});

/** Who did what with which dossier says whose it is: of a campaign that somebody scores blind, only what they did as a scorer themselves. */
function sighted(actor: Actor): Prisma.EventWhereInput {
  const blind = blindIn(actor);
  if (blind.length === 0) return {};
  return { OR: [{ campaignId: { notIn: blind } }, { campaignId: null, subjectType: { not: 'submission' } }, { actorId: actor.accountId, kind: { startsWith: 'sheet.' } }] };
}
