import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import type { PanelSeat } from '../../panel';
import { holdMeeting } from '../hold-meeting';
import { whyNotSetTellers } from './ballot-policy';

export type TellerInput = { seatId: string; fullName: string };
type Teller = { seatId: string | null; fullName: string; foldedName: string };

/** Ban kiểm phiếu, its head first: members of the council, or others by name. Lines left empty do not count. */
export async function setTellers(ctx: Ctx, { meetingId, tellers }: { meetingId: string; tellers: readonly TellerInput[] }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotSetTellers(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt }));
    const named = read(tellers, facts.seats);
    await ctx.db.teller.deleteMany({ where: { organizationId, meetingId } });
    await ctx.db.teller.createMany({ data: named.map((teller, position) => ({ organizationId, id: newId(), meetingId, position, ...teller })) });
    await recordEvent(ctx, 'session.tellers_set', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id }, { tellers: named.length });
  });
}

function read(tellers: readonly TellerInput[], seats: readonly PanelSeat[]): Teller[] {
  const fields: Record<string, string[]> = {};
  const named: Teller[] = [];
  for (const [i, { seatId, fullName }] of tellers.entries()) {
    if (seatId === '' && fullName === '') continue;
    const seat = seatId === '' ? null : seats.find((each) => each.id === seatId);
    const name = seat ? seat.fullName : fullName;
    const twice = named.some((teller) => (seat ? teller.seatId === seat.id : teller.foldedName === fold(name)));
    if (seat === undefined || seat?.endedAt || seat?.seat === 'guest' || twice) fields[`tellers.${i}.${seatId === '' ? 'fullName' : 'seatId'}`] = [sentenceOf('teller_unfit')];
    else named.push({ seatId: seat?.id ?? null, fullName: name, foldedName: fold(name) });
  }
  if (Object.keys(fields).length > 0) throw new Refusal('teller_unfit', fields);
  if (named.length === 0) throw new Refusal('tellers_missing', { 'tellers.0.seatId': ['Chọn trưởng ban kiểm phiếu.'] });
  return named;
}
