import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { seatsIn } from '../../policy';
import { holdItem } from '../hold-meeting';
import { recusalFacts } from './hold-recusal';
import { whyNotTakeBackRecusal } from './recusal-policy';
import { tellRecusal } from './tell-recusal';

/** Said by mistake, or the interest is none after all: the member takes part again, as long as nothing is voted. The line stays on record. */
export async function takeBackRecusal(ctx: Ctx, { recusalId }: { recusalId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const row = await ctx.db.itemRecusal.findUnique({ where: { organizationId_id: { organizationId, id: recusalId } }, select: { itemId: true, seatId: true, item: { select: { meeting: { select: { campaignId: true } } } } } });
    if (!row) throw new Refusal('not_found');
    const own = seatsIn(ctx.actor, row.item.meeting.campaignId).some(({ id }) => id === row.seatId);
    const held = await holdItem(ctx, row.itemId, { recused: own });
    refuseIf(whyNotTakeBackRecusal(ctx.actor, await recusalFacts(ctx, held, row.seatId)));
    const { count } = await ctx.db.itemRecusal.updateMany({ where: { organizationId, id: recusalId, withdrawnAt: null }, data: { withdrawnAt: ctx.now, withdrawnById: accountId } });
    if (count === 0) throw new Refusal('recusal_taken_back');
    await ctx.db.meetingItem.updateMany({ where: { organizationId, id: row.itemId }, data: { version: { increment: 1 } } });
    await recordEvent(ctx, 'session.recusal_taken_back', { type: 'submission', id: held.item.submissionId, campaignId: held.campaign.id }, { seatId: row.seatId });
    await tellRecusal(ctx, { recusalId, back: true, campaign: held.campaign, accountId: held.seats.find((seat) => seat.id === row.seatId)?.accountId ?? null });
  });
}
