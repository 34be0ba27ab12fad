import { getCampaign } from '@/domain/campaigns/queries';
import { campaignFile } from '@/domain/campaigns/settings-queries';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { fileResponse } from '../../../../../files-upload';
import { route } from '../../../../../handler';

/** A paper of a campaign, for everybody who sees the campaign. ?view=1 opens PDF and pictures in the browser. */
export const GET = route<{ campaignId: string; fileId: string }>(async (ctx, { campaignId, fileId }, request) => {
  const campaign = await getCampaign(ctx, campaignId);
  const file = campaign && isId(fileId) ? await campaignFile(ctx, campaign.id, fileId) : null;
  if (!file) throw new Refusal('not_found');
  return fileResponse(file, { inline: new URL(request.url).searchParams.has('view') });
});
