import { mayPrepare } from '@/domain/campaigns/policy';
import { getCampaign } from '@/domain/campaigns/queries';
import { gapsOf, partsOf } from '@/domain/campaigns/settings-queries';
import { found, idParam, pageCtx } from '../../../../page-ctx';

export type SettingsParams = { params: Promise<{ campaignId: string }> };

/** What every tab needs: the campaign, its parts and what is still missing. */
export async function loadSettings({ params }: SettingsParams) {
  const ctx = await pageCtx(mayPrepare);
  const campaign = found(await getCampaign(ctx, idParam((await params).campaignId)));
  const parts = await partsOf(ctx, campaign.id);
  const gaps = campaign.status === 'DRAFT' ? await gapsOf(ctx, campaign, parts) : [];
  return { ctx, campaign, parts, gaps };
}
