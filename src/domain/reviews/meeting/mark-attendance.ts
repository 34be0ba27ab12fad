import type { AttendanceKind } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from './hold-meeting';
import { whyNotMarkAttendance } from './meeting-policy';
import { type Attendance, isThere } from './standing';

type Input = { meetingId: string; seatId: string; kind: AttendanceKind | 'LEFT'; reason: string };

/** Điểm danh: came, joined from afar, is absent with a reason, left. Who comes back is there again; each time out is kept for the minutes. */
export async function markAttendance(ctx: Ctx, { meetingId, seatId, kind, reason }: Input): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotMarkAttendance(ctx.actor, { ...facts, ...facts.meeting }, ctx.now));
    if (!facts.seats.some((seat) => seat.id === seatId && !seat.endedAt)) throw new Refusal('attendance_seat_gone');
    const before = facts.attendance.get(seatId);
    const line = kind === 'LEFT' ? leaving(before, reason, ctx.now) : arriving(before, kind, reason, ctx.now);
    const key = { organizationId, meetingId, seatId };
    await ctx.db.meetingAttendance.upsert({ where: { organizationId_meetingId_seatId: key }, create: { ...key, ...line }, update: line });
    await keepLeave(ctx, key, kind, before, reason);
    await recordEvent(ctx, 'session.attendance', { type: 'council_seat', id: seatId, campaignId: facts.campaign.id }, { kind });
  });
}

const arriving = (before: Attendance | undefined, kind: AttendanceKind, reason: string, now: Date): Attendance => ({
  kind, reason, arrivedAt: kind === 'ABSENT' ? null : (before?.arrivedAt ?? now), leftAt: null,
});

function leaving(before: Attendance | undefined, reason: string, now: Date): Attendance {
  if (!before || !isThere(before)) throw new Refusal('not_in_the_room');
  return { ...before, reason, leftAt: now };
}

async function keepLeave(ctx: Ctx, key: { organizationId: string; meetingId: string; seatId: string }, kind: Input['kind'], before: Attendance | undefined, reason: string): Promise<void> {
  if (kind === 'LEFT') await ctx.db.meetingLeave.create({ data: { ...key, id: newId(), leftAt: ctx.now, reason } });
  // Absent after all: who was never there never left.
  else if (kind === 'ABSENT') await ctx.db.meetingLeave.deleteMany({ where: key });
  else if (before?.leftAt) await ctx.db.meetingLeave.updateMany({ where: { ...key, returnedAt: null }, data: { returnedAt: ctx.now } });
}
