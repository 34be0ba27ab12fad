import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fromDateColumn } from '@/domain/time/date-column';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { isSamePerson, problemOf, type StandingPlace, sitsOn } from './compare';
import { standingVisibleTo, whyNotChangeStanding } from './standing-policy';

export type StandingSeatRow = StandingPlace & { unitName: string };

/** The standing council with its row locked, so that two people changing it do so one after the other. */
export async function holdStanding(ctx: Ctx): Promise<{ id: string; seats: StandingSeatRow[] }> {
  await ctx.db.$queryRaw`select 1 from "StandingCouncil" where "organizationId" = ${ctx.actor.organizationId}::uuid for update`;
  const council = await ctx.db.standingCouncil.findFirst({ where: standingVisibleTo(ctx.actor), select: { id: true } });
  refuseIf(whyNotChangeStanding(ctx.actor, council));
  if (!council) throw new Refusal('standing_council_missing');
  return { id: council.id, seats: await loadStandingSeats(ctx, council.id) };
}

/** Every seat by its order, of those who have left too. */
export async function loadStandingSeats(ctx: Ctx, councilId: string): Promise<StandingSeatRow[]> {
  const rows = await ctx.db.standingSeat.findMany({
    where: { organizationId: ctx.actor.organizationId, council: { is: { AND: [standingVisibleTo(ctx.actor), { id: councilId }] } } },
    include: { account: { select: { disabledAt: true } }, unit: { select: { name: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ account, unit, fromOn, endedOn, ...seat }) => ({
    ...seat, fromOn: fromOn && fromDateColumn(fromOn), endedOn: endedOn && fromDateColumn(endedOn), isDisabled: Boolean(account?.disabledAt), unitName: unit?.name ?? '',
  }));
}

export const hasLeft = (seat: Pick<StandingPlace, 'endedOn'>, day: LocalDay): boolean => seat.endedOn !== null && seat.endedOn <= day;

export function standingSeat(seats: readonly StandingSeatRow[], seatId: string, now: Date): StandingSeatRow {
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) throw new Refusal('not_found');
  if (hasLeft(seat, dayOf(now))) throw new Refusal('seat_ended');
  return seat;
}

/** What a new or changed seat must fit: the others that have not left. Alternates judge only when they come, and are asked then. */
export function requireFits(seats: readonly StandingSeatRow[], wanted: Omit<StandingPlace, 'fullName' | 'jobTitle' | 'position' | 'isDisabled'>, now: Date): void {
  const others = seats.filter((seat) => seat.id !== wanted.id && !hasLeft(seat, dayOf(now)));
  if (wanted.standsInForId) {
    const member = others.find(({ id }) => id === wanted.standsInForId);
    if (!member || member.standsInForId || isSamePerson(member, wanted) || seats.some(({ standsInForId }) => standsInForId === wanted.id)) {
      throw new Refusal('alternate_of_member', { standsInForId: ['Chọn một thành viên chính thức khác.'] });
    }
  }
  if (others.some((seat) => isSamePerson(seat, wanted) && seat.seat === wanted.seat)) throw new Refusal('seat_taken', { seat: ['Người này đã có chức danh này.'] });
  if (wanted.standsInForId) return;
  const problem = problemOf([...others.filter((seat) => !seat.standsInForId && !comesLater(seat, wanted)), wanted]);
  if (problem) throw new Refusal(problem, { seat: [problem === 'chair_taken' ? 'Hội đồng đã có Chủ tịch. Chọn chức danh khác.' : 'Bỏ chọn Chấm điểm, Biểu quyết ở chức danh thứ hai.'] });
}

/** A successor may be named while the predecessor still sits: their days do not meet. */
const comesLater = (one: Pick<StandingPlace, 'fromOn' | 'endedOn'>, other: Pick<StandingPlace, 'fromOn' | 'endedOn'>): boolean =>
  (one.endedOn !== null && other.fromOn !== null && !sitsOn(one, other.fromOn)) || (other.endedOn !== null && one.fromOn !== null && !sitsOn(other, one.fromOn));
