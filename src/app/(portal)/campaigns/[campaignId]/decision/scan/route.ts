import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { isId } from '@/domain/id';
import { scanOf } from '@/domain/recognition/queries';
import { Refusal } from '@/domain/refusal';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const scan = isId(campaignId) ? await scanOf(ctx, campaignId) : null;
  if (!scan) throw new Refusal('not_found');
  return fileResponse(scan, { inline: true });
});
