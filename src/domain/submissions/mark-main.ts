import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { enqueue, readMainKey } from '@/domain/outbox/enqueue';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wasMainFiled } from './evidence-filed';
import { loadWritable } from './load-writable';
import { whyNotMain } from './main-document';
import { whyNotChangeEvidence } from './policy';

/** Says which attached document stands for the text, where "bản Word là bản chính". */
export async function markMain(ctx: Ctx, { submissionId, evidenceId }: { submissionId: string; evidenceId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    const present = { organizationId, submissionId, removedAt: null };
    const evidence = await ctx.db.evidence.findFirst({ where: { ...present, id: evidenceId }, select: { isMain: true, file: { select: { mime: true } } } });
    if (!evidence) throw new Refusal('not_found');
    refuseIf(whyNotMain(dossier.campaign, evidence.file));
    if (evidence.isMain) return;
    // Whichever file is chosen, the document that was filed would lose its place.
    refuseIf(whyNotChangeEvidence(dossier, await wasMainFiled(ctx, submissionId)));
    await ctx.db.evidence.updateMany({ where: { ...present, isMain: true }, data: { isMain: false } });
    const { count } = await ctx.db.evidence.updateMany({ where: { ...present, id: evidenceId, isMain: false }, data: { isMain: true } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.main_marked', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId });
    await enqueue(ctx, 'read-main', { organizationId, evidenceId }, readMainKey(evidenceId));
  });
}
