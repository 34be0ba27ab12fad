import type { Ctx } from '@/domain/context';
import type { JudgedCampaign } from '../panel';
import type { Scores } from '../rubric';

export type Round = { at: Date; reason: string };

/** The dossiers that are or were scored once more. Nothing is read where the plan has no such rule. */
export async function roundsOf(ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'secondRoundFrom'>): Promise<Map<string, Round>> {
  if (campaign.secondRoundFrom === null) return new Map();
  const rows = await ctx.db.secondRound.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id }, select: { submissionId: true, at: true, reason: true } });
  return new Map(rows.map(({ submissionId, ...round }) => [submissionId, round]));
}

export type FirstRound = { seatId: string; scores: Scores; closedAt: Date; /** Closed once more: this sheet does not count. */ replaced: boolean };

/** Sheets of the first round by dossier; of the whole campaign, or of some dossiers. One that stood and was opened again and changed later is a first one no more. */
export async function firstSheets(ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'secondRoundFrom'>, submissionIds?: readonly string[]): Promise<Map<string, FirstRound[]>> {
  if (campaign.secondRoundFrom === null) return new Map();
  const rows = await ctx.db.firstSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, sheet: { is: { campaignId: campaign.id, ...(submissionIds ? { submissionId: { in: [...submissionIds] } } : {}) } } },
    select: { scores: true, closedAt: true, sheet: { select: { submissionId: true, seatId: true, status: true, round: true, closedAt: true } } },
  });
  const first = rows.filter(({ closedAt, sheet }) => sheet.round === 2 || sheet.closedAt?.getTime() === closedAt.getTime()).map(({ scores, closedAt, sheet: { submissionId, seatId, status, round } }) => ({ submissionId, seatId, scores: scores as Scores, closedAt, replaced: round === 2 && status === 'CLOSED' }));
  return Map.groupBy(first, ({ submissionId }) => submissionId);
}
