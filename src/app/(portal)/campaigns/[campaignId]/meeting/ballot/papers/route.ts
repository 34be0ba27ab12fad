import { ballotPapers } from '@/documents/ballot-papers';
import { route } from '@/app/handler';
import { meetingPaper } from '../../meeting-paper';
import { papersData } from '../count-data';
import { wholeMinutes } from '../whole-minutes';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const minutes = await wholeMinutes(ctx, campaignId);
  return meetingPaper(ctx, request, ballotPapers(papersData(minutes)), `Phiếu biểu quyết ${minutes.room.campaign.year}`);
});
