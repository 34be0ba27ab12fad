import type { EvidenceKind } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wasEvidenceFiled } from './evidence-filed';
import { loadWritable } from './load-writable';
import { whyNotChangeEvidence } from './policy';

/** Says what kind of proof a file is, where the guess was wrong. */
export async function classifyEvidence(ctx: Ctx, { submissionId, evidenceId, kind }: { submissionId: string; evidenceId: string; kind: EvidenceKind }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    refuseIf(whyNotChangeEvidence(dossier, await wasEvidenceFiled(ctx, submissionId, evidenceId)));
    const { count } = await ctx.db.evidence.updateMany({
      where: { organizationId: ctx.actor.organizationId, submissionId, id: evidenceId, removedAt: null },
      data: { kind },
    });
    if (count === 0) throw new Refusal('not_found');
  });
}
