import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from './authors';
import { visibleTo } from './policy';

/** What every screening verb judges: the dossier as the office sees it, its authors, and where its campaign stands. */
export async function loadForScreening(ctx: Ctx, submissionId: string) {
  const dossier = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId: ctx.actor.organizationId, id: submissionId }] },
    select: {
      id: true, campaignId: true, ownerId: true, status: true, version: true, code: true, title: true, screenerId: true, supplementDueAt: true,
      campaign: { select: { status: true } },
    },
  });
  if (!dossier) throw new Refusal('not_found');
  const authors = await ctx.db.author.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId },
    select: identitySelect,
  });
  return { ...dossier, authors, campaignStatus: dossier.campaign.status };
}

export type LoadedDossier = Awaited<ReturnType<typeof loadForScreening>>;
