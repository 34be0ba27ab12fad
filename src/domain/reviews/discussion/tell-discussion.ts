import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';
import { dayOf } from '@/domain/time/calendar';
import { conflictOf, isHard } from '../conflicts';
import { speakingSeat, whyNotReadFrom } from './discussion-policy';
import type { LoadedDiscussion } from './load-discussion';

/**
 * Those who may read it at this moment hear, once a day and dossier, that something was written; the words stay in the portal.
 * Who still owes the sheet, or has a part in the dossier, hears nothing: that there is a debate would tell them something.
 */
export async function tellDiscussion(ctx: Ctx, { campaign, dossier, seats }: LoadedDiscussion): Promise<void> {
  const closed = await ctx.db.scoreSheet.findMany({ where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id, OR: [{ status: 'CLOSED' }, { round: 2 }] }, select: { seatId: true } });
  const isClosed = new Set(closed.map(({ seatId }) => seatId));
  const bySeats = Map.groupBy(seats.filter(({ endedAt }) => !endedAt), ({ accountId }) => accountId);
  const readers = [...bySeats].flatMap(([accountId, own]) => {
    if (accountId === null || accountId === ctx.actor.accountId) return [];
    const seat = speakingSeat(own);
    const hidden = own.some((each) => isHard(conflictOf(each, dossier, campaign.sameUnitRule)));
    return whyNotReadFrom(seat, { campaign, hidden, ownClosed: seat !== null && isClosed.has(seat.id) }) ? [] : [accountId];
  });
  await tell(ctx, readers.map((accountId) => ({
    accountId, kind: 'discussion.written', key: `${dossier.id}:${dayOf(ctx.now)}`, subject: `Hội đồng trao đổi về hồ sơ ${dossier.code}`,
    body: `Có ý kiến mới trong phần trao đổi của Hội đồng về hồ sơ ${dossier.code}. Mở cổng để đọc.`, href: `/reviews/${dossier.id}/discussion`,
  })));
}
