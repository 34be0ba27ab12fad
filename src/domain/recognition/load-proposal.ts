import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect, isHardConflict } from '@/domain/submissions/authors';
import { type ProposalFacts, visibleTo } from './policy';

const select = {
  id: true, campaignId: true, status: true, version: true, preparedById: true, preparedAt: true, number: true,
  campaign: { select: { status: true, year: true, title: true } },
} as const;

export type LoadedProposal = Awaited<ReturnType<typeof loadProposal>>;

/** The tờ trình a verb is about, with everything its policy asks. @throws Refusal 'not_found' for whoever may not know of it. */
export async function loadProposal(ctx: Ctx, proposalId: string) {
  const proposal = await ctx.db.proposal.findFirst({ where: { AND: [visibleTo(ctx.actor), { id: proposalId }] }, select });
  if (!proposal) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  const { campaignId } = proposal;
  // One after the other: in a verb this is one transaction, and so one connection.
  const items = await ctx.db.proposalItem.findMany({ where: { organizationId, proposalId }, select: { submissionId: true, outcome: true, votesFor: true, votesTotal: true, note: true } });
  const eligible = await eligibleIds(ctx, campaignId);
  const own = await ownDossiers(ctx, items.map((item) => item.submissionId));
  const recounted = await ctx.db.result.count({ where: { organizationId, campaignId, computedAt: { gt: proposal.preparedAt } } });
  // A meeting that goes on, or ended after the items were made, has its say first.
  const met = await ctx.db.meeting.count({ where: { organizationId, campaignId, OR: [{ closedAt: null }, { closedAt: { gt: proposal.preparedAt } }] } });
  const same = eligible.length === items.length && items.every((item) => eligible.includes(item.submissionId));
  const facts: ProposalFacts = {
    status: proposal.status,
    campaignStatus: proposal.campaign.status,
    outdated: recounted > 0 || met > 0 || !same,
    authored: own.size > 0,
    named: items.filter((item) => item.outcome !== 'NOT_RECOGNISED').length,
  };
  return { ...proposal, items, own, facts };
}

export async function eligibleIds(ctx: Ctx, campaignId: string): Promise<string[]> {
  const dossiers = await ctx.db.submission.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId, status: 'ELIGIBLE' },
    select: { id: true },
    orderBy: { codeNumber: 'asc' },
  });
  return dossiers.map((dossier) => dossier.id);
}

/** Those of the dossiers the actor wrote or helped to write, by account or by name and unit. */
export async function ownDossiers(ctx: Ctx, submissionIds: readonly string[]): Promise<Set<string>> {
  const { organizationId, accountId, foldedName, unitId, foldedUnitName } = ctx.actor;
  const authors = await ctx.db.author.findMany({
    where: { organizationId, submissionId: { in: [...submissionIds] }, OR: [{ accountId }, { foldedName }, { isCollective: true }] },
    select: { ...identitySelect, submissionId: true },
  });
  return new Set(authors.filter((author) => isHardConflict({ accountId, foldedName, unitId, foldedUnitName }, [author])).map((author) => author.submissionId));
}
