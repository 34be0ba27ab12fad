import { Refusal } from '@/domain/refusal';
import { likenessPanel } from '@/domain/reviews/likeness/likeness-panel';
import { route } from '@/app/handler';
import { likenessView } from '../view';

/** Asked when a member opens the part: the scoring page itself neither waits for it nor carries it. */
export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }) => {
  const panel = await likenessPanel(ctx, submissionId);
  if (!panel) throw new Refusal('not_found');
  return Response.json({ ok: true, value: likenessView(ctx.actor.organizationId, panel) }, { headers: { 'cache-control': 'private, no-store' } });
});
