import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { type LocalDay, startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { loadSeats, type PanelSeat } from '../panel';
import { seesResults } from '../policy';
import { writeAgenda } from './arrange-agenda';
import { whyNotPlanMeeting } from './meeting-policy';
import type { PlanMeeting } from './meeting-schema';
import { onTheAgenda, openMeetings } from './reconsidered';
import { tellInvited } from './tell-invited';

/** Lập phiên họp: day, place and who leads it; the agenda is drawn from the results. */
export async function planMeeting(ctx: Ctx, { campaignId, ...input }: PlanMeeting): Promise<{ id: string }> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const campaign = await holdCouncil(ctx, campaignId);
    const open = await openMeetings(ctx, campaign);
    const dossiers = await ctx.db.submission.count({ where: { AND: [{ organizationId, campaignId, status: 'ELIGIBLE' }, await onTheAgenda(ctx, campaign, null)] } });
    refuseIf(whyNotPlanMeeting(ctx.actor, { campaign: { ...campaign, metAnew: dossiers > 0 }, open: open > 0, dossiers }));
    if (!seesResults(ctx.actor, campaign)) throw new Refusal('not_found');
    const seats = await loadSeats(ctx, campaignId);
    const id = newId();
    const data = meetingData(input, seats);
    await ctx.db.meeting.create({ data: { organizationId, id, campaignId, ...data, createdById: accountId, createdAt: ctx.now } });
    await writeAgenda(ctx, { campaign, seats }, { id });
    await recordEvent(ctx, 'session.planned', { type: 'meeting', id, campaignId });
    await tellInvited(ctx, { kind: 'planned', campaign, seats, meeting: { id, version: 0, ...data } });
    return { id };
  });
}

type Fields = Omit<PlanMeeting, 'campaignId'>;

/** @throws Refusal 'meeting_seat_unfit' at the field when chair or secretary is not of the council. */
export function meetingData({ heldOn, startsAt, place, chairSeatId, secretarySeatId, guests }: Fields, seats: readonly PanelSeat[]) {
  const fields: Record<string, string[]> = {};
  for (const [name, seatId] of [['chairSeatId', chairSeatId], ['secretarySeatId', secretarySeatId]] as const) {
    const seat = seats.find((each) => each.id === seatId);
    if (!seat || seat.endedAt || seat.seat === 'guest') fields[name] = [sentenceOf('meeting_seat_unfit')];
  }
  if (Object.keys(fields).length > 0) throw new Refusal('meeting_seat_unfit', fields);
  if (chairSeatId === secretarySeatId) throw new Refusal('chair_is_secretary', { secretarySeatId: [sentenceOf('chair_is_secretary')] });
  return { startsAt: instantOf(heldOn, startsAt), place, chairSeatId, secretarySeatId, guests };
}

const instantOf = (day: LocalDay, minute: number): Date => new Date(startOfDay(day).getTime() + minute * 60_000);
