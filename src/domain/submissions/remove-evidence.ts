import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wasEvidenceFiled } from './evidence-filed';
import { loadWritable } from './load-writable';
import { whyNotChangeEvidence } from './policy';

/** Takes a file out of the dossier; the row and the bytes stay, since an earlier filed version may hold them. */
export async function removeEvidence(ctx: Ctx, { submissionId, evidenceId }: { submissionId: string; evidenceId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    refuseIf(whyNotChangeEvidence(dossier, await wasEvidenceFiled(ctx, submissionId, evidenceId)));
    const where = { organizationId: ctx.actor.organizationId, submissionId, id: evidenceId };
    const { count } = await ctx.db.evidence.updateMany({ where: { ...where, removedAt: null }, data: { removedAt: ctx.now } });
    // Two clicks: the second finds it gone already, which is what was wanted.
    if (count === 0 && !(await ctx.db.evidence.findFirst({ where, select: { id: true } }))) throw new Refusal('not_found');
    if (count === 1) await recordEvent(ctx, 'submission.evidence_removed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId });
  });
}
