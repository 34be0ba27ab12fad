import type { Ctx } from '@/domain/context';
import { closedSheets } from './close-scoring';
import { judgedCampaign, readCriteria } from './queries';
import { type Ranking, wholeRanking } from './ranking-queries';
import type { CriterionMean } from './scoring';

type ExportedSheet = { code: string; title: string; member: string; scores: Readonly<Record<string, number>> };
export type Exported = { ranking: Ranking; criteriaOf: Map<string, CriterionMean[]>; lateReasons: Map<string, string>; sheets: ExportedSheet[] };

/** Every valid sheet with every score, in the order of the ranking: with it anybody can recompute the results. */
export async function exportedSheets(ctx: Ctx, campaignId: string): Promise<Exported | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  const ranking = campaign ? await wholeRanking(ctx, campaign) : null;
  if (!ranking) return null;
  const [closed, results, late] = await Promise.all([
    closedSheets(ctx, campaignId),
    ctx.db.result.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId }, select: { submissionId: true, criteria: true } }),
    ctx.db.submission.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId, lateReason: { not: null } }, select: { id: true, lateReason: true } }),
  ]);
  const sheets = ranking.rows.flatMap((row) =>
    ranking.seats.flatMap((seat, index) => {
      const sheet = row.cells[index] === 'x' ? undefined : closed.get(row.submissionId)?.find((each) => each.seatId === seat.id);
      return sheet ? [{ code: row.code, title: row.title, member: seat.fullName, scores: sheet.scores }] : [];
    }),
  );
  const lateReasons = new Map(late.map(({ id, lateReason }) => [id, lateReason ?? '']));
  return { ranking, lateReasons, criteriaOf: new Map(results.map(({ submissionId, criteria }) => [submissionId, readCriteria(criteria)])), sheets };
}
