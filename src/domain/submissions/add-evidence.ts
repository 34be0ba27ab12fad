import { takeOwnUpload } from '@/domain/files/take-own-upload';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { guessEvidenceKind } from './evidence-kind';
import { evidenceTotalWords, maxEvidence } from './evidence-limit';
import { loadWritable } from './load-writable';

const mb = 1024 * 1024;

export type AddedEvidence = { evidenceId: string };

/** Attaches a file that the writer has just sent. */
export async function addEvidence(ctx: Ctx, { submissionId, fileId }: { submissionId: string; fileId: string }): Promise<AddedEvidence> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    const of = { organizationId: ctx.actor.organizationId, submissionId };
    const again = await ctx.db.evidence.findFirst({ where: { ...of, fileId, removedAt: null }, select: { id: true } });
    if (again) return { evidenceId: again.id };
    const file = await takeOwnUpload(ctx, fileId);
    const maxMb = dossier.campaign.maxFileMb;
    if (file.size > maxMb * mb) throw new Refusal('evidence_too_large', { file: [`${file.name}: tệp nặng quá ${maxMb} MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp.`] });
    const attached = await ctx.db.evidence.findMany({ where: { ...of, removedAt: null }, select: { position: true, file: { select: { size: true } } } });
    const left = dossier.campaign.maxTotalMb * mb - attached.reduce((sum, { file: { size } }) => sum + size, 0);
    if (attached.length >= maxEvidence) throw new Refusal('too_many_files');
    if (file.size > left) throw new Refusal('evidence_total', { file: [evidenceTotalWords(file, left, dossier.campaign.maxTotalMb)] });
    const last = Math.max(-1, ...attached.map(({ position }) => position));
    const evidenceId = newId();
    await ctx.db.evidence.create({ data: { ...of, id: evidenceId, fileId, position: last + 1, kind: guessEvidenceKind(file.mime), addedAt: ctx.now } });
    await recordEvent(ctx, 'submission.evidence_added', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId, fileId });
    return { evidenceId };
  });
}
