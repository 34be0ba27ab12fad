import { createHash } from 'node:crypto';
import { route } from '@/app/handler';
import { lookAround } from '@/domain/reviews/meeting/table/table-queries';
import { Refusal } from '@/domain/refusal';

/** Asked every few seconds by every open page of the meeting: one statement, no bytes while nothing has changed, and no visit: it keeps nobody signed in. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const now = await lookAround(ctx, campaignId);
  if (!now) throw new Refusal('not_found');
  const body = JSON.stringify(now);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'cookie' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}, { quiet: true });
