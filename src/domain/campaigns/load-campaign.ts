import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { campaignsVisibleTo } from './policy';

/** The campaign a verb is about. @throws Refusal not_found, changed_meanwhile (when `version` is not its version) */
export async function loadCampaign(ctx: Ctx, id: string, version?: number): Promise<Campaign> {
  const campaign = await ctx.db.campaign.findFirst({ where: { AND: [campaignsVisibleTo(ctx.actor), { id }] } });
  if (!campaign) throw new Refusal('not_found');
  if (version !== undefined && campaign.version !== version) throw new Refusal('changed_meanwhile');
  return campaign;
}
