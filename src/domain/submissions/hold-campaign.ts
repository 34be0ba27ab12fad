import { readRows } from '@/domain/read-rows';
import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';

type Judged = { campaignId: string; campaign: { status: CampaignStatus } };

/**
 * Keeps the stage of the campaign as it was judged until this transaction ends. Scoring that is being closed counts what
 * stood before or what stands after: no dossier comes to the table, leaves it or changes its authors between two of its reads.
 */
export async function holdCampaign(ctx: Ctx, { campaignId, campaign }: Judged): Promise<void> {
  const held = await readRows<{ status: CampaignStatus }>(ctx.db)`
    select status::text as status from "Campaign" where "organizationId" = ${ctx.actor.organizationId}::uuid and id = ${campaignId}::uuid for share`;
  if (held[0]?.status !== campaign.status) throw new Refusal('changed_meanwhile');
}
