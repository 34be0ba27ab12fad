import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { startOfDay } from '@/domain/time/calendar';
import { fromDateColumn, toDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditPlan } from './policy';
import type { UpdatePlanInput } from './schema';
import { touchCampaign } from './touch-campaign';

/** What the plan is and says. While it is a draft, a window that opens with the plan follows the plan's day. */
export async function updatePlan(outer: Ctx, input: UpdatePlanInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditPlan(ctx.actor, campaign));
    const { legalBases, campaignId, version: _, planOn, ...texts } = input;
    const oldStart = campaign.planOn && startOfDay(fromDateColumn(campaign.planOn));
    const follows = campaign.status === 'DRAFT' && (campaign.opensAt === null || campaign.opensAt.getTime() === oldStart?.getTime());
    await touchCampaign(ctx, campaign, {
      ...texts,
      planOn: planOn && toDateColumn(planOn),
      ...(follows ? { opensAt: openingFor(planOn && startOfDay(planOn), campaign.submissionClosesAt) } : {}),
    });
    await ctx.db.legalBasis.deleteMany({ where: { organizationId: campaign.organizationId, campaignId } });
    await ctx.db.legalBasis.createMany({
      data: legalBases.map((text, position) => ({ organizationId: campaign.organizationId, campaignId, id: newId(), position, text })),
    });
    await recordEvent(ctx, 'campaign.plan_updated', { type: 'campaign', id: campaignId, campaignId });
  });
}

/** A plan dated after its own last day is a slip that the gaps name; the window stays closed until it is put right. */
const openingFor = (opensAt: Date | null, closesAt: Date | null): Date | null => (opensAt && closesAt && opensAt >= closesAt ? null : opensAt);
