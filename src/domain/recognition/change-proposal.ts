import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { LoadedProposal } from './load-proposal';

/** Writes only while status and version are those the person saw; returns the new version. Two clerks, two clicks: one wins. */
export async function changeProposal(
  ctx: Ctx,
  proposal: Pick<LoadedProposal, 'id' | 'status'>,
  seenVersion: number,
  data: Prisma.ProposalUncheckedUpdateManyInput,
): Promise<number> {
  const { count } = await ctx.db.proposal.updateMany({
    where: { organizationId: ctx.actor.organizationId, id: proposal.id, status: proposal.status, version: seenVersion },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return seenVersion + 1;
}
