import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditPlan } from './policy';
import type { removeFileSchema } from './schema';

/** Takes a paper off the campaign's page; who fetched it before may have it still, so the row stays. */
export async function removeFile(outer: Ctx, input: z.output<typeof removeFileSchema>): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId);
    refuseIf(whyNotEditPlan(ctx.actor, campaign));
    const { count } = await ctx.db.campaignFile.updateMany({
      where: { organizationId: campaign.organizationId, campaignId: campaign.id, fileId: input.fileId, removedAt: null },
      data: { removedAt: ctx.now },
    });
    if (count === 0) throw new Refusal('not_found');
    await recordEvent(ctx, 'campaign.file_removed', { type: 'campaign', id: campaign.id, campaignId: campaign.id }, { fileId: input.fileId });
  });
}
