import { proposalPaper } from '@/documents/proposal';
import { route } from '@/app/handler';
import { proposalData } from '../papers';
import { paperRoom, wordResponse } from '../word';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const room = await paperRoom(ctx, campaignId);
  return wordResponse(await proposalPaper(await proposalData(ctx, room)), `Tờ trình công nhận sáng kiến ${room.campaign.year}.docx`);
});
