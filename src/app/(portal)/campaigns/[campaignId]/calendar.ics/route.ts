import { stageEntries } from '@/domain/campaigns/calendar';
import { getCampaign } from '@/domain/campaigns/queries';
import { Refusal } from '@/domain/refusal';
import { calendarResponse } from '@/app/calendar-response';
import { route } from '@/app/handler';

/** The stages of one campaign, for whoever sees the campaign. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const campaign = await getCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  return calendarResponse(stageEntries(campaign), { name: `Lịch đợt sáng kiến ${campaign.year}`, stamp: ctx.now });
});
