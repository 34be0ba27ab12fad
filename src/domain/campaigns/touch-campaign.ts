import type { Campaign, Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';

/** Writes to the head of a campaign, only while it is as it was loaded. The row stays locked, so lists may follow. */
export async function touchCampaign(ctx: Ctx, campaign: Campaign, data: Prisma.CampaignUncheckedUpdateManyInput = {}): Promise<void> {
  const { organizationId, id, version, status } = campaign;
  const { count } = await ctx.db.campaign.updateMany({
    where: { organizationId, id, version, status },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
