import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wasEvidenceFiled } from './evidence-filed';
import { loadWritable } from './load-writable';
import { whyNotChangeEvidence } from './policy';

/** Says what a file proves. */
export async function captionEvidence(ctx: Ctx, { submissionId, evidenceId, caption }: { submissionId: string; evidenceId: string; caption: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    refuseIf(whyNotChangeEvidence(dossier, await wasEvidenceFiled(ctx, submissionId, evidenceId)));
    const { count } = await ctx.db.evidence.updateMany({
      where: { organizationId: ctx.actor.organizationId, submissionId, id: evidenceId, removedAt: null },
      data: { caption },
    });
    if (count === 0) throw new Refusal('not_found');
  });
}
