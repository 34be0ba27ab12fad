import type { Ctx } from '@/domain/context';
import { closedSheets } from '@/domain/reviews/closed-sheets';
import { conflictOf, isHard } from '@/domain/reviews/conflicts';
import { loadPanel, seenBy } from '@/domain/reviews/panel';
import { seesResults } from '@/domain/reviews/policy';
import { judgedCampaign, readCriteria, rubricOf } from '@/domain/reviews/queries';
import type { Cell, MatrixRow } from '@/domain/reviews/ranking-lines';
import { type Ranking, type RankingFilter, rankingPage, wholeRanking } from '@/domain/reviews/ranking-queries';
import { totalOf } from '@/domain/reviews/rubric';
import { ranked } from '@/domain/reviews/scoring';

/** The ranking as the rules say it, dossier by dossier: what the statements of the pages are held against. */
export async function rankingByRule(ctx: Ctx, campaignId: string): Promise<MatrixRow[]> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesResults(ctx.actor, campaign)) return [];
  const panel = await loadPanel(ctx, campaign);
  const rubric = await rubricOf(ctx, campaignId);
  const closed = await closedSheets(ctx, campaignId);
  const results = new Map((await ctx.db.result.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId } })).map((row) => [row.submissionId, row]));
  const seats = panel.seats.filter((seat) => seat.scores && (!seat.endedAt || [...closed.values()].flat().some(({ seatId }) => seatId === seat.id)));
  return ranked(seenBy(ctx, panel).dossiers.flatMap((dossier) => {
    const result = results.get(dossier.id);
    if (!result) return [];
    const totals = new Map((closed.get(dossier.id) ?? []).map(({ seatId, scores }) => [seatId, totalOf(rubric, scores)]));
    const cells = seats.map((seat): Cell => (isHard(conflictOf(seat, dossier, campaign.sameUnitRule)) ? 'x' : (totals.get(seat.id) ?? '-')));
    const floors = readCriteria(result.criteria).filter(({ belowFloor }) => belowFloor).map(({ criterionId }) => criterionId);
    const { sheets, mean, passed, spread, tier } = result;
    return [{ submissionId: dossier.id, code: dossier.code, title: dossier.title, unitName: dossier.unitName, sheets, mean, passed, spread, tier, floors, cells }];
  }));
}

export async function pageOf(ctx: Ctx, campaignId: string, ask: { show: RankingFilter; page: number }): Promise<Ranking | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  return campaign && rankingPage(ctx, campaign, ask);
}

export async function wholeOf(ctx: Ctx, campaignId: string): Promise<Ranking | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  return campaign && wholeRanking(ctx, campaign);
}
