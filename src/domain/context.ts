import type { Prisma, PrismaClient } from '@/generated/prisma/client';
import type { Role, Seat } from '@/generated/prisma/enums';

/** A place in one campaign's council, as the actor holds it now. */
export type ActorSeat = {
  id: string; campaignId: string; seat: Seat; scores: boolean; votes: boolean;
  /** Scores where authors and units are hidden until the results are published ("Chấm ẩn danh"). */
  blind?: boolean;
};

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

/** Campaigns in which this person judges without knowing whose the dossiers are, until the results are published. */
export const blindIn = (actor: Actor): string[] => [...new Set(actor.seats.filter(({ blind }) => blind).map(({ campaignId }) => campaignId))];

export const isBlindIn = (actor: Actor, campaignId: string): boolean => actor.seats.some((seat) => seat.blind && seat.campaignId === campaignId);

/**
 * Who somebody is in one campaign. Blindness subtracts (DESIGN §5): there a clerk, a head or a chairman who scores is a member of
 * the council and nothing else, so every rule that asks for a role or another seat finds none.
 */
export function inCampaign(actor: Actor, campaignId: string): Actor {
  if (!isBlindIn(actor, campaignId)) return actor;
  return { ...actor, roles: [], seats: actor.seats.map((seat) => (seat.campaignId === campaignId ? { ...seat, seat: 'member' } : seat)) };
}
