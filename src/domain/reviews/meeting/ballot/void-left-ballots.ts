import type { Ctx } from '@/domain/context';

/** Rounds on dossiers that were withdrawn while they ran: nobody finds them any more to count or void them, so their boxes go with the meeting. */
export async function voidLeftBallots(ctx: Ctx, meetingId: string): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  const left = await ctx.db.secretBallot.findMany({ where: { organizationId, closedAt: null, item: { is: { meetingId } } }, select: { id: true } });
  const ids = left.map(({ id }) => id);
  await ctx.db.ballotBox.deleteMany({ where: { organizationId, ballotId: { in: ids } } });
  await ctx.db.secretBallot.updateMany({ where: { organizationId, id: { in: ids }, closedAt: null }, data: { closedAt: ctx.now, closedById: accountId, outcome: 'VOID', voidReason: 'Hồ sơ đã rút khi đang bỏ phiếu.' } });
}
