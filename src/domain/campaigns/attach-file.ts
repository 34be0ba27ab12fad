import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditPlan } from './policy';
import type { attachFileSchema } from './schema';

/** Adds the signed plan, a template or another paper to the campaign. */
export async function attachFile(outer: Ctx, input: z.output<typeof attachFileSchema>): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId);
    refuseIf(whyNotEditPlan(ctx.actor, campaign));
    const file = await takeOwnUpload(ctx, input.fileId);
    await ctx.db.campaignFile.create({
      data: { organizationId: campaign.organizationId, id: newId(), campaignId: campaign.id, fileId: file.id, kind: input.kind, addedAt: ctx.now },
    });
    await recordEvent(ctx, 'campaign.file_attached', { type: 'campaign', id: campaign.id, campaignId: campaign.id }, { fileId: file.id, fileKind: input.kind });
  });
}
