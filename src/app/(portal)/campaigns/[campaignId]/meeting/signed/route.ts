import { fileResponse } from '@/app/files-upload';
import { route } from '@/app/handler';
import { isId } from '@/domain/id';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { signedMinutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { Refusal } from '@/domain/refusal';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const signed = isId(campaignId) ? await signedMinutesOf(ctx, campaignId, new URL(request.url).searchParams.get('meeting')) : null;
  if (!signed) throw new Refusal('not_found');
  await recordPersonalView(ctx, 'personal_data.viewed', { type: 'meeting', id: signed.meetingId, campaignId });
  return fileResponse(signed.file, { inline: true });
});
