import { type Ctx, inCampaign } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { maySeeProposals, whyNotPrepare } from './policy';
import { suggestItems, votesOfMeeting } from './suggest-items';

/** Chuyên viên soạn: one item for each dossier the council judged, with what its result suggests. */
export async function prepareProposal(ctx: Ctx, { campaignId }: { campaignId: string }): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    if (!maySeeProposals(inCampaign(ctx.actor, campaignId))) throw new Refusal('not_found');
    // The campaign is locked, so that of two clicks the second finds the first one's tờ trình.
    await ctx.db.$queryRaw`SELECT 1 FROM "Campaign" WHERE "organizationId" = ${organizationId}::uuid AND "id" = ${campaignId}::uuid FOR UPDATE`;
    const campaign = await ctx.db.campaign.findFirst({ where: { organizationId, id: campaignId, status: { not: 'DRAFT' } }, select: { status: true } });
    if (!campaign) throw new Refusal('not_found');
    const existing = await ctx.db.proposal.count({ where: { organizationId, campaignId } });
    const items = await suggestItems(ctx, campaignId);
    refuseIf(whyNotPrepare(ctx.actor, { campaignStatus: campaign.status, hasProposal: existing > 0, dossiers: items.length }));

    const id = newId();
    await ctx.db.proposal.create({ data: { organizationId, id, campaignId, preparedById: ctx.actor.accountId, preparedAt: ctx.now } });
    await ctx.db.proposalItem.createMany({
      data: items.map(({ submissionId, outcome, met }) => ({ organizationId, proposalId: id, submissionId, outcome, ...votesOfMeeting(met) })),
    });
    await recordEvent(ctx, 'proposal.prepared', { type: 'proposal', id, campaignId }, { items: items.length });
    return id;
  });
}
