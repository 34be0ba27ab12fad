import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { picturesIn, type RichText } from '@/domain/text/rich-text';
import { evidenceTotalWords, maxPictures } from './evidence-limit';

const mb = 1024 * 1024;

/**
 * After a section was saved: its pictures that no section shows any more are out of the dossier, those that came back by
 * undoing are in it again. A picture that another section shows stays, whoever took it out here.
 */
export async function keepPictures(ctx: Ctx, dossier: { id: string; campaign: { maxTotalMb: number } }, key: string): Promise<void> {
  const of = { organizationId: ctx.actor.organizationId, submissionId: dossier.id };
  const pictures = await ctx.db.evidence.findMany({ where: { ...of, sectionKey: { not: null } }, select: { id: true, sectionKey: true, removedAt: true, file: { select: { name: true, size: true } } } });
  if (pictures.length === 0) return;
  const sections = await ctx.db.submissionSection.findMany({ where: of, select: { key: true, content: true } });
  const shownIn = (id: string): string[] => sections.filter(({ content }) => content !== null && picturesIn(content as RichText).includes(id)).map((section) => section.key);
  for (const { id, sectionKey, removedAt, file } of pictures) {
    const places = shownIn(id);
    const where = { organizationId: of.organizationId, id };
    if (places.length === 0 && sectionKey === key && removedAt === null) await ctx.db.evidence.updateMany({ where: { ...where, removedAt: null }, data: { removedAt: ctx.now } });
    else if (places.includes(key) && removedAt !== null) {
      await demandRoom(ctx, dossier, file);
      await ctx.db.evidence.updateMany({ where, data: { removedAt: null, sectionKey: key } });
    } else if (places.includes(key) && !places.includes(sectionKey ?? '')) await ctx.db.evidence.updateMany({ where, data: { sectionKey: key } });
  }
}

/** What comes back counts like what is added. */
async function demandRoom(ctx: Ctx, dossier: { id: string; campaign: { maxTotalMb: number } }, file: { name: string; size: number }): Promise<void> {
  const present = await ctx.db.evidence.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id, removedAt: null },
    select: { sectionKey: true, file: { select: { size: true } } },
  });
  if (present.filter(({ sectionKey }) => sectionKey !== null).length >= maxPictures) throw new Refusal('too_many_pictures');
  const left = dossier.campaign.maxTotalMb * mb - present.reduce((sum, each) => sum + each.file.size, 0);
  if (file.size > left) throw new Refusal('evidence_total', { file: [evidenceTotalWords(file, left, dossier.campaign.maxTotalMb)] });
}
