import type { Ctx } from '@/domain/context';
import { transact } from '@/domain/transaction';
import { holdMeeting } from './hold-meeting';
import { markAttendance } from './mark-attendance';

/** Who is not marked yet is there: most meetings begin with a full table and one name to change. Guests are marked one by one. */
export async function markRestPresent(ctx: Ctx, { meetingId }: { meetingId: string }): Promise<{ marked: number }> {
  return transact(ctx, async (ctx) => {
    const { seats, attendance } = await holdMeeting(ctx, meetingId);
    const rest = seats.filter((seat) => !seat.endedAt && seat.seat !== 'guest' && !attendance.has(seat.id));
    for (const { id } of rest) await markAttendance(ctx, { meetingId, seatId: id, kind: 'PRESENT', reason: '' });
    return { marked: rest.length };
  });
}
