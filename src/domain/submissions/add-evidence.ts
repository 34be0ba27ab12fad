import { takeOwnUpload } from '@/domain/files/take-own-upload';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { enqueue, readMainKey } from '@/domain/outbox/enqueue';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { guessEvidenceKind } from './evidence-kind';
import { evidenceSizeWords, mb } from './evidence-limit';
import { demandRoom } from './evidence-room';
import { loadWritable } from './load-writable';
import { whyNotMain } from './main-document';

export type AddedEvidence = { evidenceId: string };

/** Attaches a file that the writer has just sent; `sectionKey`: as a picture that stands in the text of that section. */
export async function addEvidence(ctx: Ctx, { submissionId, fileId, sectionKey = null }: { submissionId: string; fileId: string; sectionKey?: string | null }): Promise<AddedEvidence> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadWritable(ctx, submissionId, sectionKey ?? 'evidence');
    const of = { organizationId: ctx.actor.organizationId, submissionId };
    if (sectionKey !== null) await demandSection(ctx, dossier.campaignId, sectionKey);
    const again = await ctx.db.evidence.findFirst({ where: { ...of, fileId, removedAt: null }, select: { id: true } });
    if (again) return { evidenceId: again.id };
    const file = await takeOwnUpload(ctx, fileId);
    if (sectionKey !== null && !file.mime.startsWith('image/')) throw new Refusal('picture_expected');
    const maxMb = dossier.campaign.maxFileMb;
    if (file.size > maxMb * mb) throw new Refusal('evidence_too_large', { file: [evidenceSizeWords(file, maxMb)] });
    const present = await ctx.db.evidence.findMany({ where: { ...of, removedAt: null }, select: { position: true, sectionKey: true, isMain: true, file: { select: { size: true } } } });
    demandRoom(present, file, { asPicture: sectionKey !== null, maxTotalMb: dossier.campaign.maxTotalMb });
    const beside = present.filter((each) => (each.sectionKey === null) === (sectionKey === null));
    const last = Math.max(-1, ...beside.map(({ position }) => position));
    const evidenceId = newId();
    // Where the Word file is the document, the first one that can be it is it: one click less for nearly everybody.
    const isMain = sectionKey === null && !present.some((each) => each.isMain) && whyNotMain(dossier.campaign, file) === null;
    await ctx.db.evidence.create({ data: { ...of, id: evidenceId, fileId, isMain, position: last + 1, sectionKey, kind: guessEvidenceKind(file.mime), addedAt: ctx.now } });
    await recordEvent(ctx, 'submission.evidence_added', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { evidenceId, fileId });
    if (isMain) await enqueue(ctx, 'read-main', { organizationId: of.organizationId, evidenceId }, readMainKey(evidenceId));
    return { evidenceId };
  });
}

/** A made-up key would hide a picture from every list. */
async function demandSection(ctx: Ctx, campaignId: string, key: string): Promise<void> {
  const section = await ctx.db.section.findUnique({ where: { organizationId_campaignId_key: { organizationId: ctx.actor.organizationId, campaignId, key } }, select: { key: true } });
  if (!section) throw new Refusal('not_found');
}
