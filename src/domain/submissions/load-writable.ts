import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { visibleTo, whyNotEdit } from './policy';

/**
 * Loads a dossier for writing one part of it, and locks its row until the transaction ends: so a filing and a late save
 * cannot pass each other, and what was frozen is what stands there.
 */
export async function loadWritable(ctx: Ctx, submissionId: string, part: string) {
  const { organizationId } = ctx.actor;
  const found = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: {
      id: true, campaignId: true, ownerId: true, status: true, version: true, supplementDueAt: true, title: true, enteredById: true,
      campaign: { select: { status: true, opensAt: true, submissionClosesAt: true, maxAuthors: true, maxFileMb: true, maxTotalMb: true, wordIsMain: true } },
    },
  });
  if (!found) throw new Refusal('not_found');
  // One after the other: a transaction is one connection, and the client asks the relations of one query all at once.
  const authors = await ctx.db.author.findMany({ where: { organizationId, submissionId }, select: { accountId: true } });
  const asked = found.status === 'RETURNED'
    ? await ctx.db.screening.findFirst({ where: { organizationId, submissionId, kind: 'RETURN', answeredAt: null }, select: { sectionKeys: true }, orderBy: { at: 'desc' } })
    : null;
  const dossier = { ...found, authors, askedParts: asked?.sectionKeys ?? [] };
  refuseIf(whyNotEdit(ctx.actor, dossier, ctx.now, part));
  const { count } = await ctx.db.submission.updateMany({
    where: { organizationId, id: submissionId, status: dossier.status },
    data: { updatedAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return dossier;
}
