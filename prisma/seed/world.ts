import type { PrismaClient } from '@/generated/prisma/client';
import type { Actor, Ctx } from '@/domain/context';
import { fold } from '@/domain/text/fold';

/** What the pieces of the demo share: who is who, and a way to act as somebody at some instant. */
export type Seeding = {
  db: PrismaClient;
  /** The instant of seeding. */
  now: Date;
  organizationId: string;
  unitId: (name: string) => string;
  accountId: (person: string) => string;
  /** Acts through the verbs, as they would have acted: by full name or sign-in name. */
  as: (person: string, at: Date) => Promise<Ctx>;
};

const dayMs = 86_400_000;
export const daysFrom = (instant: Date, days: number): Date => new Date(instant.getTime() + days * dayMs);

/** 'YYYY-MM-DD' and 'HH:mm' in Vietnam. */
export const at = (day: string, time = '08:00'): Date => new Date(`${day}T${time}:00+07:00`);

/** A day column: its date at midnight UTC, as Prisma writes `@db.Date`. */
export const dayColumn = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The actor as the session would load it, seats included. */
export async function loadDemoActor(db: PrismaClient, organizationId: string, accountId: string): Promise<Actor> {
  const account = await db.account.findFirstOrThrow({
    where: { organizationId, id: accountId },
    select: {
      fullName: true, foldedName: true, unitId: true, roles: true, unit: { select: { name: true } },
      seats: { where: { endedAt: null }, select: { id: true, campaignId: true, seat: true, scores: true, votes: true, campaign: { select: { status: true, blindScoring: true } } } },
    },
  });
  return {
    organizationId, accountId, fullName: account.fullName, foldedName: account.foldedName, unitId: account.unitId,
    foldedUnitName: fold(account.unit?.name ?? ''), roles: account.roles,
    seats: account.seats.map(({ campaign: { status, blindScoring }, ...seat }) => ({ ...seat, blind: seat.scores && blindScoring && status !== 'PUBLISHED' })),
  };
}
