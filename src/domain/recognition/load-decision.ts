import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { decisionsVisibleTo } from './policy';

export type LoadedDecision = Awaited<ReturnType<typeof loadDecision>>;

/** @throws Refusal 'not_found' for whoever may not know of it. */
export async function loadDecision(ctx: Ctx, decisionId: string) {
  const decision = await ctx.db.decision.findFirst({
    where: { AND: [decisionsVisibleTo(ctx.actor), { id: decisionId }] },
    select: {
      id: true, campaignId: true, proposalId: true, number: true, issuedOn: true, signatureForm: true, signerName: true, scanFileId: true, publishedAt: true,
      campaign: { select: { status: true, year: true, title: true, appealDays: true } },
    },
  });
  if (!decision) throw new Refusal('not_found');
  return decision;
}
