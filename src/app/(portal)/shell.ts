import { currentOf, recentCampaigns } from '@/domain/campaigns/queries';
import { cache } from 'react';
import type { Ctx } from '@/domain/context';
import { organizationLabel, roleLabel } from '@/domain/people/labels';
import type { Presence } from '@/domain/people/load-actor';
import { pageCtx } from '../page-ctx';

/** Asked by the frame and by the pages of a campaign: one query a request. */
export const shownCampaigns = cache(async () => recentCampaigns(await pageCtx()));

export type Shell = Awaited<ReturnType<typeof loadShell>>;

/** What the frame around every signed-in page shows. */
export async function loadShell(ctx: Ctx & { here: Presence }) {
  const campaign = currentOf(ctx, await shownCampaigns());
  const { here } = ctx;
  const isOpen = campaign?.status === 'LAUNCHED' && campaign.submissionClosesAt && campaign.opensAt && ctx.now >= campaign.opensAt;
  return {
    campaign,
    unread: here.unread,
    window: isOpen ? campaign.submissionClosesAt : null,
    organizationLabel: `UBND ${organizationLabel(here.organization)}`,
    roleLabel: here.unitName ?? roleLabel(ctx.actor),
  };
}
