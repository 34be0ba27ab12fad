import { ballotCount } from '@/documents/ballot-count';
import { route } from '@/app/handler';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { meetingPaper } from '../../meeting-paper';
import { countData } from '../count-data';
import { wholeMinutes } from '../whole-minutes';

/** ?meeting= an earlier one. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const minutes = await wholeMinutes(ctx, campaignId, new URL(request.url).searchParams.get('meeting'));
  const paper = ballotCount(await countData(ctx, minutes));
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'meeting', id: minutes.room.meeting.id, campaignId });
  return meetingPaper(ctx, request, paper, `Biên bản kiểm phiếu ${minutes.room.campaign.year}`);
});
