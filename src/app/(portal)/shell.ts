import { currentCampaign } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { countUnread } from '@/domain/outbox/queries';
import { organizationLabel, roleLabel } from '@/domain/people/labels';
import type { Presence } from '@/domain/people/load-actor';

export type Shell = Awaited<ReturnType<typeof loadShell>>;

/** What the frame around every signed-in page shows. */
export async function loadShell(ctx: Ctx & { here: Presence }) {
  const [campaign, unread] = await Promise.all([currentCampaign(ctx), countUnread(ctx)]);
  const { here } = ctx;
  const isOpen = campaign?.status === 'LAUNCHED' && campaign.submissionClosesAt && campaign.opensAt && ctx.now >= campaign.opensAt;
  return {
    campaign,
    unread,
    window: isOpen ? campaign.submissionClosesAt : null,
    organizationLabel: `UBND ${organizationLabel(here.organization)}`,
    roleLabel: here.unitName ?? roleLabel(ctx.actor),
  };
}
