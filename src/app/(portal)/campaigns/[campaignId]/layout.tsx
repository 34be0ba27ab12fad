import type { ReactNode } from 'react';
import { campaignTitle, currentOf } from '@/domain/campaigns/queries';
import { idParam, pageCtx } from '../../../page-ctx';
import { campaignItems } from '../../nav';
import { shownCampaigns } from '../../shell';
import { CampaignParts } from './campaign-parts';

type Props = { children: ReactNode; params: Promise<{ campaignId: string }> };

/** The menu at the left leads through the current campaign; the pages of another one carry its parts above them. */
export default async function CampaignLayout({ children, params }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const campaigns = await shownCampaigns();
  if (currentOf(ctx, campaigns)?.id === campaignId) return children;
  const title = campaigns.find((each) => each.id === campaignId)?.title ?? (await campaignTitle(ctx, campaignId));
  if (!title) return children;
  return (
    <>
      <CampaignParts title={title} items={campaignItems(ctx.actor, `/campaigns/${campaignId}`, campaignId)} />
      {children}
    </>
  );
}
