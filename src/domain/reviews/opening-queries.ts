import { maxTotalOf } from '@/domain/campaigns/counting';
import type { Ctx } from '@/domain/context';
import { type JudgedCampaign, loadDossiers, loadSeats, type PanelSeat, scorersOf, withAssigned } from './panel';
import type { OpeningFacts } from './policy';

export type Pending = { id: string; code: string; title: string };
export type Admitted = { id: string; fullName: string; closesAt: Date };
export type Opening = { facts: OpeningFacts; pending: Pending[]; /** Who may still file late, each one dossier. */ admitted: Admitted[]; /** Codes of dossiers that cannot reach the least number of sheets. */ short: string[]; /** The most sheets any dossier can have. */ mostScorers: number };

/** What stands between a campaign and its scoring. Screening is no secret of the council, so nothing is hidden here but titles. */
export async function openingOf(ctx: Ctx, campaign: JudgedCampaign): Promise<Opening> {
  const { organizationId } = ctx.actor;
  // One after the other: the verb that opens the scoring asks this in its transaction.
  const seats = await loadSeats(ctx, campaign.id);
  const dossiers = await withAssigned(ctx, campaign, await loadDossiers(ctx, { campaignId: campaign.id }));
  const rubric = await ctx.db.criterion.findMany({ where: { organizationId, campaignId: campaign.id }, select: { maxScore: true, weight: true, counted: true } });
  const waiting = await ctx.db.submission.findMany({
    where: { organizationId, campaignId: campaign.id, status: { in: ['FILED', 'SCREENING', 'RETURNED', 'REFILED'] } },
    select: { id: true, code: true, title: true },
    orderBy: [{ codeNumber: 'asc' }, { id: 'asc' }],
  });
  const { lateUntil, lateAdmissions, blindScoring } = await ctx.db.campaign.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: campaign.id } },
    select: {
      lateUntil: true, blindScoring: true,
      lateAdmissions: { where: { submissionId: null, closesAt: { gt: ctx.now } }, orderBy: [{ closesAt: 'asc' }, { id: 'asc' }], select: { id: true, closesAt: true, account: { select: { fullName: true } } } },
    },
  });
  const facts = {
    id: campaign.id, status: campaign.status, submissionClosesAt: campaign.submissionClosesAt, lateUntil, scoringClosesAt: campaign.scoringClosesAt,
    minSheets: campaign.minSheets, passMark: campaign.passMark, scorers: seats.filter((seat) => seat.scores && !seat.endedAt).length,
    maxTotal: maxTotalOf(rubric), eligible: dossiers.length, pending: waiting.length, admitted: lateAdmissions.length,
    blindKeepers: blindScoring ? await keepersAmong(ctx, seats) : 0,
  };
  const scorers = dossiers.map((dossier) => ({ code: dossier.code, count: scorersOf({ campaign, seats }, dossier).length }));
  const short = scorers.filter(({ count }) => count < campaign.minSheets).map(({ code }) => code);
  const mostScorers = Math.max(0, ...scorers.map(({ count }) => count));
  return { facts, pending: waiting.map(({ id, code, title }) => ({ id, code: code ?? '', title })), admitted: lateAdmissions.map(({ id, closesAt, account }) => ({ id, closesAt, fullName: account.fullName })), short, mostScorers };
}

/** How many of those who score also keep the papers of the scoring: by another seat, or as admin. */
async function keepersAmong(ctx: Ctx, seats: readonly PanelSeat[]): Promise<number> {
  const standing = seats.filter((seat) => !seat.endedAt);
  const keeps = ({ seat }: PanelSeat): boolean => seat === 'secretary' || seat === 'assistant';
  const scorers = standing.filter((seat) => seat.scores);
  const admins = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, id: { in: scorers.flatMap(({ accountId }) => accountId ?? []) }, roles: { has: 'admin' } }, select: { id: true },
  });
  const isAdmin = new Set(admins.map(({ id }) => id));
  return scorers.filter((seat) => keeps(seat) || (seat.accountId !== null && (isAdmin.has(seat.accountId) || standing.some((other) => other.accountId === seat.accountId && keeps(other))))).length;
}
