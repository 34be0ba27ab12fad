import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from './hold-council';
import { type JudgedCampaign, loadSeats } from './panel';
import { whyNotEditCouncil } from './policy';

/** The newest other campaign that has a council, by year. */
export const lastCouncil = (ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'year'>) =>
  ctx.db.campaign.findFirst({
    where: { organizationId: ctx.actor.organizationId, id: { not: campaign.id }, year: { lte: campaign.year }, seats: { some: { endedAt: null } } },
    select: { id: true, title: true, year: true, councilName: true, councilDecisionNumber: true, councilDecisionOn: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  });

/** The standing council again: everyone of the last campaign who is not here yet and still has an account, if they had one. */
export async function importSeats(ctx: Ctx, campaignId: string): Promise<{ added: number }> {
  return transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, campaignId);
    refuseIf(whyNotEditCouncil(ctx.actor, campaign));
    // Later changes need a reason each: no import then.
    if (campaign.status !== 'DRAFT' && campaign.status !== 'LAUNCHED') throw new Refusal('wrong_status');
    const { organizationId } = ctx.actor;
    const source = await lastCouncil(ctx, campaign);
    if (!source) throw new Refusal('nothing_to_import');
    const theirs = await ctx.db.councilSeat.findMany({
      where: { organizationId, campaignId: source.id, endedAt: null, OR: [{ accountId: null }, { account: { is: { disabledAt: null } } }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const ours = await loadSeats(ctx, campaignId);
    const standing = ours.filter((seat) => !seat.endedAt);
    const hasChair = standing.some((seat) => seat.seat === 'chair');
    const fresh = theirs.filter(
      (seat) =>
        !(seat.seat === 'chair' && hasChair) &&
        !standing.some((own) => (seat.accountId ? own.accountId === seat.accountId : own.foldedName === seat.foldedName && own.unitId === seat.unitId)),
    );
    if (fresh.length === 0) throw new Refusal('nothing_to_import');
    const from = Math.max(0, ...ours.map((seat) => seat.position));
    // Their places, not their work: no sheet of this campaign is closed yet.
    await ctx.db.councilSeat.createMany({ data: fresh.map((seat, index) => ({ ...seat, closedSheets: 0, id: newId(), campaignId, position: from + index + 1 })) });
    await ctx.db.campaign.updateMany({
      where: { organizationId, id: campaignId, councilName: '' },
      data: { councilName: source.councilName, councilDecisionNumber: source.councilDecisionNumber, councilDecisionOn: source.councilDecisionOn },
    });
    await recordEvent(ctx, 'council.imported', { type: 'campaign', id: campaignId, campaignId }, { from: source.id, seats: fresh.length });
    return { added: fresh.length };
  });
}
