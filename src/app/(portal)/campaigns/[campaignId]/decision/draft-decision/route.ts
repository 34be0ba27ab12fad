import { recognitionDecision } from '@/documents/recognition-decision';
import { route } from '@/app/handler';
import { Refusal } from '@/domain/refusal';
import { decisionData } from '../papers';
import { paperRoom, wordResponse } from '../word';

export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const room = await paperRoom(ctx, campaignId);
  if (room.rows.every((row) => row.outcome === 'NOT_RECOGNISED')) throw new Refusal('nothing_recognised');
  return wordResponse(await recognitionDecision(await decisionData(ctx, room)), `Quyết định công nhận sáng kiến ${room.campaign.year}.docx`);
});
