import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { demandDossier, lockDossier } from './lock-dossier';
import { whyNotDeclareSimilarity } from './similarity-policy';
import type { DeclareSimilarity } from './similarity-schema';

/** "Đã xem, hồ sơ này khác ở chỗ …": kept with the dossier, read by who screens it. */
export async function declareSimilarity(ctx: Ctx, { submissionId, text }: DeclareSimilarity): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotDeclareSimilarity(ctx.actor, found, ctx.now));
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotDeclareSimilarity(ctx.actor, dossier, ctx.now));
    const id = newId();
    await ctx.db.similarityNote.create({ data: { organizationId, id, submissionId, text, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'submission.similarity_declared', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { code: dossier.code, noteId: id });
  });
}
