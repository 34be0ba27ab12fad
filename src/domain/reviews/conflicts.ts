import type { ConflictRule } from '@/generated/prisma/enums';
import { type Identity, isHardConflict, isOfCollective, isSameUnit } from '@/domain/submissions/authors';

// Derived at read, never stored: who becomes an author or declares later is in conflict from then on (DESIGN §5).

export type Member = Identity & { id: string };
export type Judged = { authors: readonly Identity[]; /** Seats with a declaration that was not withdrawn. */ declaredSeats: ReadonlySet<string> };
export type Conflict = { level: 'hard' | 'soft'; cause: 'author' | 'declared' | 'unit' };

export function conflictOf(member: Member, dossier: Judged, rule: ConflictRule): Conflict | null {
  if (isHardConflict(member, dossier.authors)) return { level: 'hard', cause: 'author' };
  if (dossier.declaredSeats.has(member.id)) return { level: 'hard', cause: 'declared' };
  if (rule === 'OFF') return isOfCollective(member, dossier.authors) ? { level: 'soft', cause: 'unit' } : null;
  if (!dossier.authors.some((author) => isSameUnit(member, author))) return null;
  return { level: rule === 'HARD' ? 'hard' : 'soft', cause: 'unit' };
}

/**
 * Stands in the list by a name alone that is this member's too: perhaps the same person, who works elsewhere and is known here by an
 * account or a seat as well. No conflict by itself, since namesakes are many: whoever keeps the council is told, and asks.
 */
export const isNamesake = (member: Member, { authors }: Pick<Judged, 'authors'>): boolean =>
  authors.some(({ accountId, foldedName, isCollective }) => !isCollective && foldedName !== '' && foldedName === member.foldedName && !(accountId && member.accountId));

export const isHard = (conflict: Conflict | null): boolean => conflict?.level === 'hard';

/** Whoever looks at judging: as a person, with their own seats in this campaign. */
export type Viewer = Identity & { seats: readonly { id: string; scores: boolean }[]; paperwork: boolean };

/**
 * A dossier that leaves every list, count, order and export of this viewer. The rule of the same unit binds scorers only:
 * it must not lock the office out of its own unit's paperwork (PRACTICE, The council).
 */
export function isHiddenFrom(viewer: Viewer, dossier: Judged, rule: ConflictRule): boolean {
  if (isHardConflict(viewer, dossier.authors)) return true;
  if (viewer.seats.some((seat) => dossier.declaredSeats.has(seat.id))) return true;
  if (rule !== 'HARD' || viewer.paperwork || !viewer.seats.some((seat) => seat.scores)) return false;
  return dossier.authors.some((author) => isSameUnit(viewer, author));
}
