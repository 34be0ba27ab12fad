import type { Ctx } from '@/domain/context';

export type OpinionRow = { id: string; itemId: string | null; seatId: string | null; guestName: string; text: string; version: number };

const select = { id: true, itemId: true, seatId: true, guestName: true, text: true, version: true } as const;
const orderBy = [{ position: 'asc' }, { id: 'asc' }] as const;

/** What was said about these items and about all. Whether the reader may know of them was asked before. */
export async function opinionsOf(ctx: Ctx, meetingId: string, itemIds: readonly string[]): Promise<OpinionRow[]> {
  return ctx.db.meetingOpinion.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId, OR: [{ itemId: null }, { itemId: { in: [...itemIds] } }] }, select, orderBy: [...orderBy] });
}

export type LeaveRow = { seatId: string; leftAt: Date; returnedAt: Date | null; reason: string };

/** Who went out and came back, in the order in which they went. */
export const leavesOf = (ctx: Ctx, meetingId: string): Promise<LeaveRow[]> =>
  ctx.db.meetingLeave.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId }, select: { seatId: true, leftAt: true, returnedAt: true, reason: true }, orderBy: [{ leftAt: 'asc' }, { id: 'asc' }] });
