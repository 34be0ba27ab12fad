import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { refuseIf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { blockingGaps } from './gaps';
import { planReference } from './labels';
import { loadCampaign } from './load-campaign';
import { whyNotLaunch } from './policy';
import type { LaunchCampaignInput } from './schema';
import { gapsOf, launchAudience } from './settings-queries';
import { touchCampaign } from './touch-campaign';
import { moves } from './workflow';

/** Makes the plan known: everybody of the units that take part is told, and dossiers may be filed once the window opens. */
export async function launchCampaign(outer: Ctx, input: LaunchCampaignInput): Promise<{ told: number }> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    const missing = blockingGaps(await gapsOf(ctx, campaign));
    refuseIf(whyNotLaunch(ctx.actor, campaign, missing.length));
    await touchCampaign(ctx, campaign, { status: moves.launch.to, launchedAt: ctx.now });
    await recordEvent(ctx, 'campaign.launched', { type: 'campaign', id: campaign.id, campaignId: campaign.id });
    const audience = await launchAudience(ctx, campaign.id);
    const news = newsOf(campaign);
    await tell(ctx, audience.map(({ id }) => ({ ...news, accountId: id })));
    return { told: audience.length };
  });
}

function newsOf(campaign: Campaign) {
  const lastDay = campaign.submissionClosesAt ? formatDay(lastDayOf(campaign.submissionClosesAt)) : '';
  return {
    kind: 'campaign.launched',
    key: campaign.id,
    subject: `Phát động: ${campaign.title}`,
    body: `${planReference(campaign)} đã phát động ${campaign.title}. Nhận hồ sơ đến hết ngày ${lastDay}. Mở trang của đợt để xem yêu cầu và viết sáng kiến.`,
    href: `/campaigns/${campaign.id}` as const,
  };
}
