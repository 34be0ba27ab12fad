import { Refusal } from '@/domain/refusal';
import { getThread } from '@/domain/submissions/thread-queries';
import { route } from '@/app/handler';
import { threadView } from '../../../../[submissionId]/questions/thread-view';

/** The same for a co-author of another organization; ?before=<id>: older ones. */
export const GET = route<{ guestId: string }>(async (ctx, { guestId }, request) => {
  const thread = await getThread(ctx, { guestId }, new URL(request.url).searchParams.get('before'));
  if (!thread) throw new Refusal('not_found');
  return Response.json(threadView(ctx, thread), { headers: { 'cache-control': 'private, no-store' } });
});
