import type { Ctx } from '@/domain/context';
import { type News, tell, voidMail } from '@/domain/outbox/tell';
import { dayOf } from '@/domain/time/calendar';
import { formatDay, formatTimeLong } from '@/domain/time/format';
import type { PanelSeat } from '../panel';

type Meeting = { id: string; version: number; startsAt: Date; place: string; chairSeatId: string };
type Invitation = { kind: 'planned' | 'moved' | 'cancelled'; campaign: { id: string; title: string }; seats: readonly PanelSeat[]; meeting: Meeting; reason?: string };

const leads = { planned: 'Mời họp Hội đồng', moved: 'Đổi lịch họp Hội đồng', cancelled: 'Hủy phiên họp Hội đồng' } as const;

export const meetingWhen = ({ startsAt }: { startsAt: Date }): string => `${formatTimeLong(startsAt)}, ngày ${formatDay(dayOf(startsAt))}`;

/**
 * Everybody at the table hears of the meeting, guests with an account too. Not a word of the agenda and no number of it: who is
 * part of a dossier must not learn that it is met on. A meeting that is typed in afterwards invites nobody.
 */
export async function tellInvited(ctx: Ctx, { kind, campaign, seats, meeting, reason = '' }: Invitation): Promise<void> {
  const what = 'session.invited';
  await voidMail(ctx, what, meeting.id);
  if (kind !== 'cancelled' && meeting.startsAt <= ctx.now) return;
  const chair = seats.find((seat) => seat.id === meeting.chairSeatId)?.fullName ?? '';
  const body = [`${campaign.title}.`, `Thời gian: ${meetingWhen(meeting)}.`, `Địa điểm: ${meeting.place}.`, chair && kind !== 'cancelled' ? `Chủ trì: ${chair}.` : '', reason ? `Lý do: ${reason}` : ''].filter(Boolean).join(' ');
  const told = new Map<string, News>();
  for (const seat of seats) {
    if (seat.endedAt || !seat.accountId || seat.accountId === ctx.actor.accountId) continue;
    told.set(seat.accountId, { accountId: seat.accountId, kind: what, key: `${meeting.id}:${kind}:${meeting.version}`, subject: `${leads[kind]}: ${meetingWhen(meeting)}`, body, href: `/campaigns/${campaign.id}/meeting` });
  }
  await tell(ctx, [...told.values()]);
}
