import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotSetBlind } from './policy';
import type { SetBlindScoringInput } from './rules-schema';
import { touchCampaign } from './touch-campaign';

/** "Chấm ẩn danh": whether who scores sees authors and units before the results are published. */
export async function setBlindScoring(outer: Ctx, { campaignId, version, blind }: SetBlindScoringInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, campaignId, version);
    refuseIf(whyNotSetBlind(ctx.actor, campaign));
    await touchCampaign(ctx, campaign, { blindScoring: blind === 'YES' });
    await recordEvent(ctx, 'campaign.blind_set', { type: 'campaign', id: campaignId, campaignId }, { blind: blind === 'YES' });
  });
}
