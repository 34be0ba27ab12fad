import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadDossier } from '../load-sheet';
import { whyNotRelease } from './released-policy';

/** From now on the authors no longer read it. */
export async function withholdComment(ctx: Ctx, { submissionId, sheetId }: { submissionId: string; sheetId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const loaded = await loadDossier(ctx, submissionId);
    refuseIf(whyNotRelease(ctx.actor, loaded));
    const { count } = await ctx.db.releasedComment.deleteMany({ where: { organizationId: ctx.actor.organizationId, submissionId, sheetId } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'sheet.comments_withheld', { type: 'submission', id: submissionId, campaignId: loaded.campaign.id }, { count });
  });
}
