import type { CampaignStatus } from '@/generated/prisma/enums';
import { type Actor, inCampaign, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { seatsIn } from '../policy';

type Facts = { campaign: { id: string; status: CampaignStatus }; hidden: boolean };

/** The secretary of the council, and the office that does its paperwork. */
export const releasesComments = (actor: Actor, campaignId: string): boolean =>
  isOffice(inCampaign(actor, campaignId)) || seatsIn(actor, campaignId).some(({ seat }) => seat === 'secretary');

/** Prepared once the sheets are counted, read by authors from the publication on. */
export function whyNotRelease(actor: Actor, { campaign, hidden }: Facts): Reason | null {
  if (!releasesComments(actor, campaign.id)) return 'not_allowed';
  if (hidden) return 'has_conflict';
  return campaign.status === 'SCORED' || campaign.status === 'PUBLISHED' ? null : 'scoring_not_closed';
}
