import { summaryList } from '@/documents/summary-list';
import { route } from '@/app/handler';
import { listData } from '../papers';
import { paperRoom, wordResponse } from '../word';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const room = await paperRoom(ctx, campaignId);
  return wordResponse(await summaryList(await listData(ctx, room)), `Danh sách tổng hợp sáng kiến ${room.campaign.year}.docx`);
});
