import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import type { FiguresInput } from './benefit-schema';
import { type FigureLine, isBlankFigure } from './figures';
import { loadWritable } from './load-writable';
import { asksBenefit } from './part-numbers';

export type StoredFigures = { targetIndices: string[]; figures: FigureLine[] };
export type SavedFigures =
  | { saved: true; version: number; savedAt: Date }
  | { saved: false; reason: 'changed_meanwhile'; theirs: StoredFigures & { version: number } };

/** Saves the indices a solution helps and what was measured before and after, as one part. */
export async function updateFigures(ctx: Ctx, submissionId: string, { version, ...input }: FiguresInput): Promise<SavedFigures> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'figures');
    const campaign = await ctx.db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: dossier.campaignId } }, select: { targetIndices: true, asksFigures: true } });
    if (!asksBenefit(campaign)) throw new Refusal('part_not_in_campaign');
    const stored = await storedFigures(ctx, submissionId);
    const wanted: StoredFigures = {
      // In the campaign's order; a name it no longer has is let go.
      targetIndices: campaign.targetIndices.filter((name) => input.targetIndices.includes(name)),
      figures: campaign.asksFigures ? await ownProofOnly(ctx, submissionId, input.figures.filter((line) => !isBlankFigure(line))) : stored.figures,
    };
    if (JSON.stringify({ targetIndices: stored.targetIndices, figures: stored.figures }) === JSON.stringify(wanted)) return { saved: true, version: stored.version, savedAt: ctx.now };
    if (stored.version !== version) return { saved: false, reason: 'changed_meanwhile', theirs: stored };
    await ctx.db.figure.deleteMany({ where: { organizationId, submissionId } });
    await ctx.db.figure.createMany({ data: wanted.figures.map((line, position) => ({ organizationId, submissionId, id: newId(), position, ...line })) });
    await ctx.db.submission.update({ where: { organizationId_id: { organizationId, id: submissionId } }, data: { targetIndices: wanted.targetIndices, figuresVersion: { increment: 1 } } });
    return { saved: true, version: version + 1, savedAt: ctx.now };
  });
}

async function storedFigures(ctx: Ctx, submissionId: string): Promise<StoredFigures & { version: number }> {
  const { organizationId } = ctx.actor;
  const { targetIndices, figuresVersion: version } = await ctx.db.submission.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: submissionId } }, select: { targetIndices: true, figuresVersion: true },
  });
  const figures = await ctx.db.figure.findMany({
    where: { organizationId, submissionId }, orderBy: { position: 'asc' }, select: { name: true, measure: true, before: true, after: true, period: true, evidenceId: true },
  });
  return { version, targetIndices, figures };
}

/** A file taken out meanwhile proves nothing any more; one of another dossier never did. */
async function ownProofOnly(ctx: Ctx, submissionId: string, lines: readonly FigureLine[]): Promise<FigureLine[]> {
  const asked = [...new Set(lines.flatMap(({ evidenceId }) => evidenceId ?? []))];
  const found = await ctx.db.evidence.findMany({ where: { organizationId: ctx.actor.organizationId, submissionId, id: { in: asked } }, select: { id: true, removedAt: true } });
  if (found.length !== asked.length) throw new Refusal('invalid_input', { figures: ['Chọn lại minh chứng trong danh sách của hồ sơ này.'] });
  const there = new Set(found.filter(({ removedAt }) => removedAt === null).map(({ id }) => id));
  return lines.map(({ name, measure, before, after, period, evidenceId }) => ({ name, measure, before, after, period, evidenceId: evidenceId && there.has(evidenceId) ? evidenceId : null }));
}
