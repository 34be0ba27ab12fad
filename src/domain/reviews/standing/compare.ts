import type { Seat } from '@/generated/prisma/enums';
import type { Reason } from '@/domain/refusal';
import type { LocalDay } from '@/domain/time/calendar';
import { seatKinds } from '../seat-kinds';

// What a copy of the standing council would do to the council of a campaign. Pure: page and verb ask the same.

export type Person = { accountId: string | null; foldedName: string; unitId: string | null };
type Place = Person & { id: string; fullName: string; jobTitle: string; seat: Seat; scores: boolean; votes: boolean; position: number };
export type CouncilPlace = Place;
export type StandingPlace = Place & { fromOn: LocalDay | null; endedOn: LocalDay | null; standsInForId: string | null; /** The account was closed. */ isDisabled: boolean };

export const changedFields = ['seat', 'scores', 'votes', 'jobTitle'] as const;
export type ChangedField = (typeof changedFields)[number];

export type CopyLine =
  | { kind: 'add'; from: StandingPlace; standsInFor: string | null }
  | { kind: 'same'; from: StandingPlace; standsInFor: string | null }
  | { kind: 'change'; from: StandingPlace; own: CouncilPlace; fields: ChangedField[]; standsInFor: string | null }
  /** Sits in the standing council and cannot come: the account is closed. */
  | { kind: 'away'; from: StandingPlace }
  /** Sits in the campaign only: left as it is. */
  | { kind: 'extra'; own: CouncilPlace };

export const isSamePerson = (one: Person, other: Person): boolean =>
  one.accountId || other.accountId ? one.accountId === other.accountId : one.foldedName === other.foldedName && one.unitId === other.unitId;

export const sitsOn = ({ fromOn, endedOn }: Pick<StandingPlace, 'fromOn' | 'endedOn'>, day: LocalDay): boolean => (!fromOn || fromOn <= day) && (!endedOn || day < endedOn);

/** Who would come on this day: members that sit, and an alternate only while the member does not. */
export function comers(seats: readonly StandingPlace[], day: LocalDay): StandingPlace[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const comes = (seat: StandingPlace): boolean => sitsOn(seat, day) && !seat.isDisabled;
  return seats.filter((seat) => {
    const member = byId.get(seat.standsInForId ?? '');
    return sitsOn(seat, day) && (!member || !comes(member));
  });
}

const judges = (seat: Place): boolean => seat.scores || seat.votes;
const inOrder = (one: Place, other: Place): number => one.position - other.position || seatKinds.indexOf(one.seat) - seatKinds.indexOf(other.seat);

export function compareCouncils(standing: readonly StandingPlace[], current: readonly CouncilPlace[], day: LocalDay): CopyLine[] {
  const coming = comers(standing, day).sort(inOrder);
  const names = new Map(standing.map((seat) => [seat.id, seat.fullName]));
  const taken = new Map<string, CouncilPlace>();
  const free = (seat: StandingPlace, fits: (own: CouncilPlace) => boolean) =>
    current.find((own) => isSamePerson(own, seat) && fits(own) && ![...taken.values()].includes(own));
  const take = (seat: StandingPlace, own: CouncilPlace | undefined): void => {
    if (own) taken.set(seat.id, own);
  };
  // The same place first; then whoever judges keeps the place from which they judge, with what they have declared there.
  for (const seat of coming) take(seat, free(seat, (own) => own.seat === seat.seat));
  for (const seat of [...coming].sort((one, other) => Number(judges(other)) - Number(judges(one)))) {
    if (!taken.has(seat.id)) take(seat, free(seat, (own) => judges(own) === judges(seat)) ?? free(seat, () => true));
  }
  const lines = coming.map((from): CopyLine => {
    const standsInFor = names.get(from.standsInForId ?? '') ?? null;
    const own = taken.get(from.id);
    if (from.isDisabled) return { kind: 'away', from };
    if (!own) return { kind: 'add', from, standsInFor };
    const fields = changedFields.filter((field) => own[field] !== from[field]);
    return fields.length === 0 ? { kind: 'same', from, standsInFor } : { kind: 'change', from, own, fields, standsInFor };
  });
  const matched = new Set(taken.values());
  return [...lines, ...current.filter((own) => !matched.has(own)).map((own): CopyLine => ({ kind: 'extra', own }))];
}

/** The council as it would be afterwards holds together: one chair, and one sheet and one vote a person. */
export function problemAfter(lines: readonly CopyLine[]): Reason | null {
  const after: Place[] = lines.flatMap((line) => (line.kind === 'extra' ? [line.own] : line.kind === 'away' ? [] : [line.from]));
  return problemOf(after);
}

export function problemOf(seats: readonly Omit<Place, 'fullName' | 'jobTitle' | 'position'>[]): Reason | null {
  if (seats.filter(({ seat }) => seat === 'chair').length > 1) return 'chair_taken';
  const doubled = seats.some((one, index) => seats.slice(index + 1).some((other) => isSamePerson(one, other) && ((one.scores && other.scores) || (one.votes && other.votes))));
  return doubled ? 'second_seat_judges' : null;
}

/** What the person saw before confirming; another state is not copied unseen. */
export const countsOf = (lines: readonly CopyLine[]): { added: number; changed: number } => ({
  added: lines.filter(({ kind }) => kind === 'add').length,
  changed: lines.filter(({ kind }) => kind === 'change').length,
});
