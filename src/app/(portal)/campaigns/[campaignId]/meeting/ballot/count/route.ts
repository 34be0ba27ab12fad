import { ballotCount } from '@/documents/ballot-count';
import { route } from '@/app/handler';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { wholeMinutes } from '../whole-minutes';
import { wordResponse } from '../../../decision/word';
import { countData } from '../count-data';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const minutes = await wholeMinutes(ctx, campaignId);
  const bytes = await ballotCount(await countData(ctx, minutes));
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'meeting', id: minutes.room.meeting.id, campaignId });
  return wordResponse(bytes, `Biên bản kiểm phiếu ${minutes.room.campaign.year}.docx`);
});
