import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { whyNotShareOut } from './assignment-policy';

/** The fields of this campaign a member knows well: looked at by the next proposal, never by what is given out already. */
export async function setExpertise(ctx: Ctx, { seatId, fieldIds }: { seatId: string; fieldIds: readonly string[] }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const seat = await ctx.db.councilSeat.findFirst({ where: { organizationId, id: seatId, endedAt: null }, select: { campaignId: true } });
    if (!seat) throw new Refusal('not_found');
    const campaign = await holdCouncil(ctx, seat.campaignId);
    refuseIf(whyNotShareOut(ctx.actor, campaign));
    const wanted = [...new Set(fieldIds)];
    const known = await ctx.db.field.count({ where: { organizationId, campaignId: campaign.id, id: { in: wanted } } });
    if (known !== wanted.length) throw new Refusal('not_found');
    await ctx.db.seatField.deleteMany({ where: { organizationId, seatId } });
    await ctx.db.seatField.createMany({ data: wanted.map((fieldId) => ({ organizationId, seatId, fieldId })) });
    await recordEvent(ctx, 'council.expertise_changed', { type: 'council_seat', id: seatId, campaignId: campaign.id }, { fields: wanted.length });
  });
}
