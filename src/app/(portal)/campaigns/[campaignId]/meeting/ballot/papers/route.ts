import { ballotPapers } from '@/documents/ballot-papers';
import { route } from '@/app/handler';
import { wordResponse } from '../../../decision/word';
import { papersData } from '../count-data';
import { wholeMinutes } from '../whole-minutes';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const minutes = await wholeMinutes(ctx, campaignId);
  return wordResponse(await ballotPapers(papersData(minutes)), `Phiếu biểu quyết ${minutes.room.campaign.year}.docx`);
});
