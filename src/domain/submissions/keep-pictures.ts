import type { Ctx } from '@/domain/context';
import { picturesIn, type RichText } from '@/domain/text/rich-text';
import { demandRoom } from './evidence-room';

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
      // What comes back counts like what is added.
      const present = await ctx.db.evidence.findMany({ where: { ...of, removedAt: null }, select: { sectionKey: true, file: { select: { size: true } } } });
      demandRoom(present, file, { asPicture: true, maxTotalMb: dossier.campaign.maxTotalMb });
      await ctx.db.evidence.updateMany({ where, data: { removedAt: null, sectionKey: key } });
    } else if (places.includes(key) && !places.includes(sectionKey ?? '')) await ctx.db.evidence.updateMany({ where, data: { sectionKey: key } });
  }
}
