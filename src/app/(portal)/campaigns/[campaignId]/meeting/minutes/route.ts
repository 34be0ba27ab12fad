import { meetingMinutes } from '@/documents/meeting-minutes';
import { route } from '@/app/handler';
import { isId } from '@/domain/id';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { Refusal } from '@/domain/refusal';
import { meetingPaper } from '../meeting-paper';
import { minutesData } from '../minutes-data';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const minutes = isId(campaignId) ? await minutesOf(ctx, campaignId, new URL(request.url).searchParams.get('meeting')) : null;
  if (!minutes) throw new Refusal('not_found');
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'meeting', id: minutes.room.meeting.id, campaignId });
  return meetingPaper(ctx, request, meetingMinutes(await minutesData(ctx, minutes)), `Biên bản họp Hội đồng ${minutes.room.campaign.year}`);
});
