import type { Prisma, PrismaClient } from '@/generated/prisma/client';
import type { Role, Seat } from '@/generated/prisma/enums';

/** A place in one campaign's council, as the actor holds it now. */
export type ActorSeat = { id: string; campaignId: string; seat: Seat; scores: boolean; votes: boolean };

/** Who acts: loaded together with the session and the clock, anew at every request. */
export type Actor = {
  organizationId: string;
  accountId: string;
  fullName: string;
  foldedName: string;
  unitId: string | null;
  foldedUnitName: string;
  roles: readonly Role[];
  seats: readonly ActorSeat[];
};

/** A client or an open transaction: verbs open their own, nested ones become savepoints. */
export type Db = PrismaClient | Prisma.TransactionClient;

/**
 * All an operation may know of the outside world. `now` is the instant of arrival, from the database's clock:
 * what was judged in time may commit after midnight and keeps that instant.
 */
export type Ctx = { db: Db; actor: Actor; now: Date };

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => roles.some((role) => actor.roles.includes(role));

/** Phòng Văn hóa – Xã hội: the clerk or the head. */
export const isOffice = (actor: Actor): boolean => hasRole(actor, 'office', 'officeHead');

export const isLeader = (actor: Actor): boolean => hasRole(actor, 'chairman', 'viceChairman');
