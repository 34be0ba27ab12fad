import { takeOwnUpload } from '@/domain/files/take-own-upload';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { maxEvidence, maxPictures } from './evidence-limit';
import { loadWritable } from './load-writable';
import { whyNotMain } from './main-document';

export type AddedEvidence = { evidenceId: string };

/** Attaches a file that the writer has just sent; `sectionKey`: as a picture that stands in the text of that section. */
export async function addEvidence(ctx: Ctx, { submissionId, fileId, sectionKey = null }: { submissionId: string; fileId: string; sectionKey?: string | null }): Promise<AddedEvidence> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, sectionKey ?? 'evidence');
    const of = { organizationId: ctx.actor.organizationId, submissionId };
    const again = await ctx.db.evidence.findFirst({ where: { ...of, fileId, removedAt: null }, select: { id: true } });
    if (again) return { evidenceId: again.id };
    const file = await takeOwnUpload(ctx, fileId);
    if (sectionKey !== null && !file.mime.startsWith('image/')) throw new Refusal('picture_expected');
    const maxMb = dossier.campaign.maxFileMb;
    if (file.size > maxMb * 1024 * 1024) throw new Refusal('evidence_too_large', { file: [`${file.name}: tệp nặng quá ${maxMb} MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp.`] });
    const { _count: count, _max: max } = await ctx.db.evidence.aggregate({ where: { ...of, removedAt: null, sectionKey: sectionKey === null ? null : { not: null } }, _count: { _all: true }, _max: { position: true } });
    if (count._all >= (sectionKey === null ? maxEvidence : maxPictures)) throw new Refusal(sectionKey === null ? 'too_many_files' : 'too_many_pictures');
    const evidenceId = newId();
    // Where the Word file is the document, the first one that can be it is it: one click less for nearly everybody.
    const hasMain = await ctx.db.evidence.findFirst({ where: { ...of, isMain: true, removedAt: null }, select: { id: true } });
    const isMain = sectionKey === null && !hasMain && whyNotMain(dossier.campaign, file) === null;
    await ctx.db.evidence.create({ data: { ...of, id: evidenceId, fileId, isMain, position: (max.position ?? -1) + 1, sectionKey, addedAt: ctx.now } });
    await recordEvent(ctx, 'submission.evidence_added', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId, fileId });
    return { evidenceId };
  });
}
