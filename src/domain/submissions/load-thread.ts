import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from './authors';
import { sideOf, threadsVisibleTo } from './thread-policy';

/** A dossier as far as its questions go, with the side the actor stands on; who stands on none does not find it. */
export async function findThread(ctx: Ctx, submissionId: string) {
  const { organizationId } = ctx.actor;
  const found = await ctx.db.submission.findFirst({
    where: { AND: [threadsVisibleTo(ctx.actor), { organizationId, id: submissionId }] },
    select: { id: true, campaignId: true, ownerId: true, status: true, code: true, title: true, filedAt: true, campaign: { select: { maxFileMb: true } } },
  });
  if (!found) return null;
  const authors = await ctx.db.author.findMany({
    where: { organizationId, submissionId },
    select: identitySelect,
  });
  const side = sideOf(ctx.actor, { ownerId: found.ownerId, authors });
  return side && { ...found, authors, side };
}

export type LoadedThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

export async function loadThread(ctx: Ctx, submissionId: string): Promise<LoadedThread> {
  const found = await findThread(ctx, submissionId);
  if (!found) throw new Refusal('not_found');
  return found;
}
