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
      id: true, campaignId: true, ownerId: true, status: true, version: true, supplementDueAt: true,
      campaign: { select: { status: true, opensAt: true, submissionClosesAt: true, maxAuthors: true, maxFileMb: true } },
      authors: { select: { accountId: true } },
      screenings: { where: { kind: 'RETURN', answeredAt: null }, select: { sectionKeys: true }, orderBy: { at: 'desc' }, take: 1 },
    },
  });
  if (!found) throw new Refusal('not_found');
  const dossier = { ...found, askedParts: found.status === 'RETURNED' ? (found.screenings[0]?.sectionKeys ?? []) : [] };
  refuseIf(whyNotEdit(ctx.actor, dossier, ctx.now, part));
  const { count } = await ctx.db.submission.updateMany({
    where: { organizationId, id: submissionId, status: dossier.status },
    data: { updatedAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return dossier;
}
