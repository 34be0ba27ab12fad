import * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { goneFrom, placeAmong } from './gone';
import { campaignSelect, type JudgedCampaign, loadPanel, type PanelDossier, seenBy } from './panel';
import { campaignsJudgedBy, seesResults } from './policy';
import { type CriterionMean, type Ranked, ranked } from './scoring';

export type ResultRow = Ranked<{
  submissionId: string; code: string; title: string; unitId: string; unitName: string;
  /** Valid sheets. */
  sheets: number;
  mean: number | null; passed: boolean; criteria: CriterionMean[];
}>;

const criteriaShape = z.array(z.object({ criterionId: z.string(), mean: z.number().int(), belowFloor: z.boolean() }));
/** The JSON of Result.criteria, as close-scoring wrote it. */
export const readCriteria = (json: unknown): CriterionMean[] => criteriaShape.parse(json);

/** The campaign, if the actor may know of its judging. */
export const judgedCampaign = (ctx: Ctx, campaignId: string): Promise<JudgedCampaign | null> =>
  isId(campaignId) ? ctx.db.campaign.findFirst({ where: { AND: [campaignsJudgedBy(ctx.actor), { id: campaignId }] }, select: campaignSelect }) : Promise.resolve(null);

/**
 * The result of scoring, best first; nothing before it is closed. Own conflicts are not there, and the ranks are those among
 * the rows shown: a gap in the ranks would tell where the missing dossier stands (hotcrp #426).
 */
export async function rankedResults(ctx: Ctx, campaignId: string): Promise<ResultRow[]> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesResults(ctx.actor, campaign)) return [];
  const { dossiers } = seenBy(ctx, await loadPanel(ctx, campaign));
  const results = await ctx.db.result.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId } });
  const resultOf = new Map(results.map((result) => [result.submissionId, result]));
  return ranked(
    dossiers.flatMap((dossier) => {
      const result = resultOf.get(dossier.id);
      if (!result) return [];
      const { id: submissionId, code, title, unitId, unitName } = dossier;
      return [{ submissionId, code, title, unitId, unitName, sheets: result.sheets, mean: result.mean, passed: result.passed, criteria: readCriteria(result.criteria) }];
    }),
  );
}

/** The rubric of a campaign in its order. */
export const rubricOf = (ctx: Ctx, campaignId: string) =>
  ctx.db.criterion.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId },
    select: { id: true, name: true, guidance: true, maxScore: true, floorScore: true, stepScore: true, bands: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
export type RubricRow = Awaited<ReturnType<typeof rubricOf>>[number];

/** One row of the ranking with its place among what this viewer sees, without reading the others. */
export async function shownResult(ctx: Ctx, campaign: JudgedCampaign, { id, code, title, unitId, unitName }: PanelDossier): Promise<{ result: ResultRow; of: number } | null> {
  const { organizationId } = ctx.actor;
  const [result, gone, all] = await Promise.all([
    ctx.db.result.findUnique({ where: { organizationId_submissionId: { organizationId, submissionId: id } } }),
    goneFrom(ctx, campaign),
    ctx.db.result.count({ where: { organizationId, campaignId: campaign.id } }),
  ]);
  if (!result) return null;
  const { sheets, mean, passed, criteria } = result;
  return { result: { submissionId: id, code, title, unitId, unitName, sheets, mean, passed, criteria: readCriteria(criteria), ...placeAmong(gone, result) }, of: all - gone.length };
}
