import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadWritable } from './load-writable';
import { whyNotMain } from './main-document';

/** Says which attached document stands for the text, where "bản Word là bản chính". */
export async function markMain(ctx: Ctx, { submissionId, evidenceId }: { submissionId: string; evidenceId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    const evidence = await ctx.db.evidence.findFirst({ where: { organizationId, submissionId, id: evidenceId, removedAt: null }, select: { isMain: true, file: { select: { mime: true } } } });
    if (!evidence) throw new Refusal('not_found');
    refuseIf(whyNotMain(dossier.campaign, evidence.file));
    if (evidence.isMain) return;
    await ctx.db.evidence.updateMany({ where: { organizationId, submissionId, isMain: true, removedAt: null }, data: { isMain: false } });
    await ctx.db.evidence.update({ where: { organizationId_id: { organizationId, id: evidenceId } }, data: { isMain: true } });
    await recordEvent(ctx, 'submission.main_marked', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId });
  });
}
