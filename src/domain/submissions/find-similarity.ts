import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { whyNotFindSimilarity } from './similarity-policy';
import type { FindSimilarity } from './similarity-schema';

/** The screener's finding on likeness. It moves nothing: a return or a refusal is a conclusion of its own, by a person. */
export async function findSimilarity(ctx: Ctx, { submissionId, verdict, text }: FindSimilarity): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotFindSimilarity(ctx.actor, dossier));
    const { count } = await ctx.db.submission.updateMany({ where: { organizationId, id: submissionId, status: dossier.status, version: dossier.version }, data: { updatedAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const id = newId();
    await ctx.db.similarityNote.create({ data: { organizationId, id, submissionId, verdict, text, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'submission.similarity_found', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { code: dossier.code, verdict, noteId: id });
  });
}
