import { fromDateColumn, toDateColumn } from '@/domain/time/date-column';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { fileKinds } from '@/domain/files/kinds';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import type { BasisInput } from './benefit-schema';
import { loadWritable } from './load-writable';

/** As in the form: no date is an empty text. */
export type StoredBasis = Omit<BasisInput, 'version' | 'paperOn'> & { paperOn: string };
export type SavedBasis =
  | { saved: true; version: number; savedAt: Date }
  | { saved: false; reason: 'changed_meanwhile'; theirs: { version: number; basis: StoredBasis; fileName: string } };

const scanKinds: readonly string[] = (['pdf', 'png', 'jpg', 'heic', 'docx', 'doc'] as const).map((kind) => fileKinds[kind].mime);
const empty: StoredBasis = { paperKind: '', paperNumber: '', paperOn: '', paperSigner: '', fileId: null, subjects: '', method: '', benefit: '' };

/** Saves what the solution's application rests on; the version says which state the writer started from. */
export async function updateBasis(ctx: Ctx, submissionId: string, { version, ...input }: BasisInput): Promise<SavedBasis> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'basis');
    const campaign = await ctx.db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: dossier.campaignId } }, select: { basisRule: true } });
    if (campaign.basisRule === 'NONE') throw new Refusal('part_not_in_campaign');
    const id = { organizationId, submissionId };
    const row = await ctx.db.appliedBasis.findUnique({ where: { organizationId_submissionId: id } });
    const file = row?.fileId ? await ctx.db.file.findUnique({ where: { organizationId_id: { organizationId, id: row.fileId } }, select: { name: true } }) : null;
    const stored: StoredBasis = row ? { ...pick(row), paperOn: row.paperOn ? fromDateColumn(row.paperOn) : '' } : empty;
    const wanted: StoredBasis = { ...input, paperOn: input.paperOn ?? '' };
    const current = row?.version ?? 0;
    if (isSame(stored, wanted)) return { saved: true, version: current, savedAt: row?.savedAt ?? ctx.now };
    if (current !== version) return { saved: false, reason: 'changed_meanwhile', theirs: { version: current, basis: stored, fileName: file?.name ?? '' } };
    if (wanted.fileId && wanted.fileId !== stored.fileId) await keepScan(ctx, submissionId, wanted.fileId);
    const saved = { ...input, paperOn: input.paperOn ? toDateColumn(input.paperOn) : null, version: current + 1, savedAt: ctx.now, savedById: accountId };
    await ctx.db.appliedBasis.upsert({ where: { organizationId_submissionId: id }, create: { ...id, ...saved }, update: saved });
    if (wanted.fileId !== stored.fileId) {
      await recordEvent(ctx, 'submission.basis_file_changed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { fileId: wanted.fileId });
    }
    return { saved: true, version: current + 1, savedAt: ctx.now };
  });
}

/** A row of its own, which outlives the exchange of the scan: a filed version may name it. */
async function keepScan(ctx: Ctx, submissionId: string, fileId: string): Promise<void> {
  const of = { organizationId: ctx.actor.organizationId, submissionId };
  // One that stood here before comes back: whoever of the writers sent it.
  if ((await ctx.db.basisFile.count({ where: { ...of, fileId, file: { OR: [{ scan: null }, { scan: { not: 'INFECTED' } }] } } })) > 0) return;
  const file = await takeOwnUpload(ctx, fileId);
  if (!scanKinds.includes(file.mime)) throw new Refusal('basis_file_kind', { fileId: [sentenceOf('basis_file_kind')] });
  await ctx.db.basisFile.create({ data: { ...of, fileId, addedAt: ctx.now } });
}

const pick = ({ paperKind, paperNumber, paperSigner, fileId, subjects, method, benefit }: Omit<StoredBasis, 'paperOn'>) => ({ paperKind, paperNumber, paperSigner, fileId, subjects, method, benefit });

const isSame = (one: StoredBasis, other: StoredBasis): boolean => (Object.keys(empty) as (keyof StoredBasis)[]).every((key) => one[key] === other[key]);
