import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditRubric } from './policy';
import type { UpdateRubricInput } from './rules-schema';
import { touchCampaign } from './touch-campaign';

/** The criteria and how sheets become a result. Frozen once scoring has opened; no sheet exists before. */
export async function updateRubric(outer: Ctx, input: UpdateRubricInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditRubric(ctx.actor, campaign));
    const { organizationId, id: campaignId } = campaign;
    const { passMark, minSheets, dropExtremesFrom, supplementFrom, thirdScorerFrom, secondRoundFrom = null, tieByCriteria, tieByFiling, sameUnitRule } = input;
    const { groupFloors, extraName, extraWeight, extraMax } = input;
    const tiers = input.tiers.toSorted((one, other) => other.from - one.from).map(({ group, groupFrom, ...tier }) => (group ? { ...tier, group, groupFrom } : tier));
    await touchCampaign(ctx, campaign, { groupFloors, extraName, extraWeight, extraMax, passMark, minSheets, dropExtremesFrom, supplementFrom, thirdScorerFrom, secondRoundFrom, tieByCriteria, tieByFiling, tiers, sameUnitRule });
    await ctx.db.criterion.deleteMany({ where: { organizationId, campaignId } });
    await ctx.db.criterion.createMany({
      data: input.criteria.map(({ id: _, bands, ...criterion }, position) => ({
        organizationId, campaignId, id: newId(), position, ...criterion, bands: bands.toSorted((a, b) => b.from - a.from),
      })),
    });
    await recordEvent(ctx, 'campaign.rubric_updated', { type: 'campaign', id: campaignId, campaignId }, { criteria: input.criteria.length });
  });
}
