import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditPlan } from './policy';
import type { afterPublicationSchema } from './schema';
import { touchCampaign } from './touch-campaign';

/** What authors will read of their result, and for how long they may ask for it to be looked at again; fixed once published. */
export async function updateAfterPublication(ctx: Ctx, input: z.output<typeof afterPublicationSchema>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditPlan(ctx.actor, campaign));
    const { authorsSeeMeans, appealDays, appealAnswerDays } = input;
    await touchCampaign(ctx, campaign, { authorsSeeMeans, appealDays, appealAnswerDays });
    await recordEvent(ctx, 'campaign.after_publication_updated', { type: 'campaign', id: campaign.id, campaignId: campaign.id });
  });
}
