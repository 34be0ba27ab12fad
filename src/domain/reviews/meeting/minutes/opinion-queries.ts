import type { Ctx } from '@/domain/context';
import { coverFor, coverForMeeting } from '../../blind-names';
import type { MeetingRoom } from '../meeting-queries';

export type OpinionRow = { id: string; itemId: string | null; seatId: string | null; guestName: string; text: string; version: number };

const select = { id: true, itemId: true, seatId: true, guestName: true, text: true, version: true } as const;
const orderBy = [{ position: 'asc' }, { id: 'asc' }] as const;

/** What was said about these items and about all. Whether the reader may know of them was asked before. */
export async function opinionsOf(ctx: Ctx, meetingId: string, itemIds: readonly string[]): Promise<OpinionRow[]> {
  return ctx.db.meetingOpinion.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId, OR: [{ itemId: null }, { itemId: { in: [...itemIds] } }] }, select, orderBy: [...orderBy] });
}

/** The same of one item, or of the meeting as a whole, for a page: the secretary may have written down a name that this reader must not read. */
export async function shownOpinions(ctx: Ctx, { campaign, meeting, items }: MeetingRoom, itemId: string | null): Promise<OpinionRow[]> {
  const item = items.find(({ id }) => id === itemId);
  const opinions = (await opinionsOf(ctx, meeting.id, item ? [item.id] : [])).filter((opinion) => opinion.itemId === itemId);
  if (opinions.length === 0) return [];
  const cover = item ? await coverFor(ctx, campaign.id, [item.submissionId]) : await coverForMeeting(ctx, campaign.id, meeting.id);
  return opinions.map((opinion) => ({ ...opinion, text: cover(opinion.text) }));
}

export type LeaveRow = { seatId: string; leftAt: Date; returnedAt: Date | null; reason: string };

/** Who went out and came back, in the order in which they went. */
export const leavesOf = (ctx: Ctx, meetingId: string): Promise<LeaveRow[]> =>
  ctx.db.meetingLeave.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId }, select: { seatId: true, leftAt: true, returnedAt: true, reason: true }, orderBy: [{ leftAt: 'asc' }, { id: 'asc' }] });
