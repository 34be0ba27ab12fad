import type { Prisma } from '@/generated/prisma/client';
import { type Actor, hasRole } from '@/domain/context';

/** The whole history is for the admin; everyone else reads what they did themselves, not what was done about others. */
export const visibleTo = (actor: Actor): Prisma.EventWhereInput =>
  hasRole(actor, 'admin') ? { organizationId: actor.organizationId } : { organizationId: actor.organizationId, actorId: actor.accountId };
