import { Refusal } from '@/domain/refusal';
import { getThread } from '@/domain/submissions/thread-queries';
import { route } from '@/app/handler';
import { threadView } from '../thread-view';

/** The questions of one dossier, for the part of the page that opens on demand; ?before=<id>: older ones. */
export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => {
  const thread = await getThread(ctx, { submissionId }, new URL(request.url).searchParams.get('before'));
  if (!thread) throw new Refusal('not_found');
  return Response.json(threadView(ctx, thread), { headers: { 'cache-control': 'private, no-store' } });
});
