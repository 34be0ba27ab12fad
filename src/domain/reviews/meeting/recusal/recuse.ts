import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { awayFor, holdItem } from '../hold-meeting';
import { recusalFacts } from './hold-recusal';
import { whyNotRecuse } from './recusal-policy';
import type { recuseInput } from './recusal-schema';
import { tellRecusal } from './tell-recusal';

/** Không tham gia mục này: the seat leaves quorum, vote and chair of this one dossier. Its sheet counts as it did: scoring was closed with it. */
export async function recuse(ctx: Ctx, { itemId, seatId, reason }: z.output<typeof recuseInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const held = await holdItem(ctx, itemId);
    const { item, campaign, seats } = held;
    const facts = await recusalFacts(ctx, held, seatId);
    const fits = seats.some((seat) => seat.id === seatId && !seat.endedAt && seat.seat !== 'guest');
    refuseIf(whyNotRecuse(ctx.actor, { ...facts, fits, away: awayFor(campaign, seats, held.dossier).some(({ id }) => id === seatId) }));
    // A vote typed on a page that still counted this member must not go through.
    const { count } = await ctx.db.meetingItem.updateMany({ where: { organizationId, id: itemId, version: item.version }, data: { version: { increment: 1 } } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const id = newId();
    await ctx.db.itemRecusal.create({ data: { organizationId, id, itemId, seatId, reason, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'session.recused', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { seatId, own: facts.own });
    await tellRecusal(ctx, { recusalId: id, back: false, campaign, accountId: seats.find((seat) => seat.id === seatId)?.accountId ?? null });
  });
}
