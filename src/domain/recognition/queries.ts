import { fromDateColumn, toDateColumn } from '@/domain/time/date-column';
import { getCampaign } from '@/domain/campaigns/queries';
import { type Ctx, inCampaign } from '@/domain/context';
import { accountsWithRole } from '@/domain/people/queries';
import type { LocalDay } from '@/domain/time/calendar';
import { eligibleIds, loadProposal } from './load-proposal';
import { decisionsVisibleTo, maySeeProposals, visibleTo } from './policy';
import { proposalRows } from './proposal-rows';

export type { ProposalRow } from './proposal-rows';

const day = (column: Date | null): LocalDay | null => (column ? fromDateColumn(column) : null);

export type DecisionRoom = NonNullable<Awaited<ReturnType<typeof decisionRoom>>>;

/**
 * Everything the page of one campaign's recognition shows. Null: not for this actor. Rows of the actor's own dossiers are
 * not there, nor in any count, until the decision is numbered and so a fact (DESIGN §5).
 */
export async function decisionRoom(ctx: Ctx, campaignId: string) {
  if (!maySeeProposals(inCampaign(ctx.actor, campaignId))) return null;
  const campaign = await getCampaign(ctx, campaignId);
  if (!campaign || campaign.status === 'DRAFT') return null;
  const { organizationId } = ctx.actor;
  const [latest, dossiers] = await Promise.all([
    ctx.db.proposal.findFirst({ where: { AND: [visibleTo(ctx.actor), { campaignId }] }, orderBy: { preparedAt: 'desc' }, select: { id: true } }),
    eligibleIds(ctx, campaignId),
  ]);
  if (!latest) return { campaign, dossiers: dossiers.length, proposal: null, decision: null, rows: [], hiddenRows: 0, deciders: [] as { id: string; fullName: string }[] };

  const [loaded, proposal, decision, chairmen, deputies] = await Promise.all([
    loadProposal(ctx, latest.id),
    ctx.db.proposal.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: latest.id } } }),
    decisionOf(ctx, latest.id),
    accountsWithRole(ctx, 'chairman'),
    accountsWithRole(ctx, 'viceChairman'),
  ]);
  const hidden = decision?.issuedOn ? new Set<string>() : loaded.own;
  const all = await proposalRows(ctx, campaign, loaded.items);
  const names = await namesOf(ctx, [proposal.preparedById, proposal.signedById, proposal.decidedById]);
  return {
    campaign,
    dossiers: dossiers.length,
    proposal: {
      id: proposal.id, status: proposal.status, version: proposal.version, number: proposal.number, issuedOn: day(proposal.issuedOn),
      minutesNumber: proposal.minutesNumber, minutesOn: day(proposal.minutesOn), opinion: proposal.opinion,
      preparedBy: names.get(proposal.preparedById) ?? '', preparedAt: proposal.preparedAt,
      signedBy: names.get(proposal.signedById ?? '') ?? null, signedAt: proposal.signedAt,
      decidedBy: proposal.onPaper ? proposal.paperSigner : (names.get(proposal.decidedById ?? '') ?? null), decidedAt: proposal.decidedAt,
      onPaper: proposal.onPaper, paperOn: day(proposal.paperOn), enteredBy: proposal.onPaper ? (names.get(proposal.decidedById ?? '') ?? null) : null,
      sendBackReason: proposal.sendBackReason, facts: loaded.facts,
    },
    decision,
    rows: all.filter((row) => !hidden.has(row.submissionId)),
    hiddenRows: all.filter((row) => hidden.has(row.submissionId)).length,
    // The chairman first: it is his power that a deputy uses.
    deciders: [...chairmen, ...deputies.filter((deputy) => chairmen.every((chairman) => chairman.id !== deputy.id))],
  };
}

async function decisionOf(ctx: Ctx, proposalId: string) {
  const decision = await ctx.db.decision.findFirst({
    where: { AND: [decisionsVisibleTo(ctx.actor), { proposalId }] },
    select: {
      id: true, number: true, issuedOn: true, signatureForm: true, signerName: true, scanFileId: true, publishedAt: true,
      scan: { select: { name: true, size: true } },
    },
  });
  if (!decision) return null;
  const year = decision.issuedOn?.getUTCFullYear();
  const sameNumber = decision.number && year
    ? await ctx.db.decision.count({
        where: {
          organizationId: ctx.actor.organizationId, id: { not: decision.id }, number: decision.number,
          issuedOn: { gte: toDateColumn(`${year}-01-01`), lt: toDateColumn(`${year + 1}-01-01`) },
        },
      })
    : 0;
  return { ...decision, issuedDay: day(decision.issuedOn), sameNumber };
}

async function namesOf(ctx: Ctx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const accounts = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, id: { in: ids.filter((id): id is string => id !== null) } },
    select: { id: true, fullName: true },
  });
  return new Map(accounts.map((account) => [account.id, account.fullName]));
}

/** The scan of a decision, for its route. */
export async function scanOf(ctx: Ctx, campaignId: string) {
  const decision = await ctx.db.decision.findFirst({
    where: { AND: [decisionsVisibleTo(ctx.actor), { campaignId, scanFileId: { not: null } }] },
    orderBy: { createdAt: 'desc' },
    select: { scan: { select: { sha256: true, name: true, mime: true, scan: true } } },
  });
  return decision?.scan ?? null;
}
