import type { Ctx } from '@/domain/context';

/**
 * What a scorer reads, sections in the campaign's order. The caller has already found that this actor may read it
 * (scoringScreen, explanation): there is no check of conflicts in here.
 */
export async function dossierContent(ctx: Ctx, submissionId: string) {
  const { organizationId } = ctx.actor;
  const where = { organizationId, submissionId };
  const dossier = await ctx.db.submission.findFirst({
    where: { organizationId, id: submissionId, status: 'ELIGIBLE' },
    select: {
      id: true, code: true, title: true, maturity: true, appliedOn: true, campaignId: true, topicOther: true,
      unit: { select: { name: true } }, field: { select: { name: true } }, topic: { select: { name: true, isOther: true } },
    },
  });
  if (!dossier) return null;
  const [sections, texts, authors, evidence] = await Promise.all([
    ctx.db.section.findMany({ where: { organizationId, campaignId: dossier.campaignId }, select: { key: true, title: true }, orderBy: { position: 'asc' } }),
    ctx.db.submissionSection.findMany({ where, select: { key: true, text: true } }),
    ctx.db.author.findMany({ where, select: { id: true, fullName: true, unitName: true, jobTitle: true, share: true }, orderBy: { position: 'asc' } }),
    ctx.db.evidence.findMany({
      where: { ...where, removedAt: null },
      select: { id: true, fileId: true, caption: true, file: { select: { name: true, mime: true, size: true } } },
      orderBy: { position: 'asc' },
    }),
  ]);
  const textOf = new Map(texts.map(({ key, text }) => [key, text]));
  return { ...dossier, sections: sections.map(({ key, title }) => ({ key, title, text: textOf.get(key) ?? '' })), authors, evidence };
}
export type DossierContent = NonNullable<Awaited<ReturnType<typeof dossierContent>>>;
