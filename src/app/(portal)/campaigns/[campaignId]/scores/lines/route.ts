import { judgedCampaign } from '@/domain/reviews/queries';
import { wholeRanking } from '@/domain/reviews/ranking-queries';
import { Refusal } from '@/domain/refusal';
import { route } from '../../../../../handler';
import { packedLines } from '../ranking-data';

/** All rows of the one table, as packed text: the page brings the first sixty, its view fetches them all. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const campaign = await judgedCampaign(ctx, campaignId);
  const ranking = campaign && (await wholeRanking(ctx, campaign));
  if (!ranking) throw new Refusal('not_found');
  return new Response(packedLines(ranking.rows, campaign), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' } });
});
