import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { runsMeeting } from './meeting-policy';
import { meetingRoom, type MeetingRoom } from './meeting-queries';

export type NamedVote = { itemId: string; seatId: string; choice: VoteChoice; paperOn: Date | null };
export type Minutes = { room: MeetingRoom; named: NamedVote[] };

/** The meeting as its minutes need it: whole. Who is part of a dossier on the agenda gets no paper with it, and none with a gap. */
export async function minutesOf(ctx: Ctx, campaignId: string): Promise<Minutes | null> {
  if (!runsMeeting(ctx.actor, campaignId)) return null;
  const room = await meetingRoom(ctx, campaignId);
  if (!room) return null;
  const { organizationId } = ctx.actor;
  const whole = await ctx.db.meetingItem.count({ where: { organizationId, meetingId: room.meeting.id, submission: { is: { status: 'ELIGIBLE' } } } });
  if (whole > room.items.length) throw new Refusal('own_dossier_met');
  const named = await ctx.db.meetingVote.findMany({
    where: { organizationId, item: { is: { meetingId: room.meeting.id } } }, select: { itemId: true, seatId: true, choice: true, paperOn: true }, orderBy: [{ itemId: 'asc' }, { seatId: 'asc' }],
  });
  return { room, named };
}
