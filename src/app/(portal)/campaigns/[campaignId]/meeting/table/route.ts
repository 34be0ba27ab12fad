import { createHash } from 'node:crypto';
import { route } from '@/app/handler';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { Refusal } from '@/domain/refusal';

/** Asked every few seconds by every open page of the meeting: one statement, and no bytes while nothing has changed. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const table = await tableOf(ctx, campaignId);
  if (!table) throw new Refusal('not_found');
  const body = JSON.stringify(table);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'cookie' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}, { quiet: true });
