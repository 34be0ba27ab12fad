import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { holdCampaign } from './hold-campaign';
import type { LoadedDossier } from './load-for-screening';
import { moves } from './workflow';
import type { ScreeningMove } from './screening-policy';

/** Moves a dossier that was just judged. Two clerks, or two clicks: the second finds the status or version gone. */
export async function moveDossier(ctx: Ctx, dossier: LoadedDossier, move: ScreeningMove, also: Prisma.SubmissionUncheckedUpdateManyInput = {}): Promise<void> {
  await holdCampaign(ctx, dossier);
  const { count } = await ctx.db.submission.updateMany({
    where: { organizationId: ctx.actor.organizationId, id: dossier.id, status: dossier.status, version: dossier.version },
    data: { ...also, status: moves[move].to, version: { increment: 1 }, updatedAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
