import { readRows } from '@/domain/read-rows';
import * as z from 'zod';
import { typed } from '@/domain/input';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { type Gone, goneSql, placeAmong } from './gone';
import { campaignSelect, type JudgedCampaign, type PanelDossier } from './panel';
import { campaignsJudgedBy } from './policy';
import type { RubricLine } from './rubric';
import type { CriterionMean, GroupMean, Ranked } from './scoring';

export type ResultRow = Ranked<{
  submissionId: string; code: string; title: string; unitId: string; unitName: string;
  /** Valid sheets. */
  sheets: number;
  mean: number | null; passed: boolean; criteria: CriterionMean[]; spread: number | null; tier: string;
}>;

const criteriaShape = z.array(z.object({ criterionId: typed(64), mean: z.number().int(), belowFloor: z.boolean() }));
/** The JSON of Result.criteria, as close-scoring wrote it. */
export const readCriteria = (json: unknown): CriterionMean[] => criteriaShape.parse(json);

const groupShape = z.array(z.object({ name: typed(200), mean: z.number().int(), belowFloor: z.boolean() }));
/** The JSON of Result.groups, as close-scoring wrote it. */
export const readGroups = (json: unknown): GroupMean[] => groupShape.parse(json);

/** The campaign, if the actor may know of its judging. */
export const judgedCampaign = (ctx: Ctx, campaignId: string): Promise<JudgedCampaign | null> =>
  isId(campaignId) ? ctx.db.campaign.findFirst({ where: { AND: [campaignsJudgedBy(ctx.actor), { id: campaignId }] }, select: campaignSelect }) : Promise.resolve(null);

export type RubricRow = RubricLine & { guidance: string; bands: Prisma.JsonValue };

/** One criterion of the table `c`, as a `RubricRow`. */
export const criterionJson = Prisma.sql`json_build_object('id', c.id, 'name', c.name, 'guidance', c.guidance, 'minScore', c."minScore", 'maxScore', c."maxScore", 'floorScore', c."floorScore",
  'stepScore', c."stepScore", 'weight', c.weight, 'counted', c.counted, 'groupName', c."groupName", 'commentBelow', c."commentBelow", 'commentAbove', c."commentAbove", 'bands', c.bands)`;

/** The rubric as JSON, for a statement that asks for more than it. */
export const rubricSql = (organizationId: string, campaignId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (select coalesce(json_agg(${criterionJson} order by c.position, c.id), '[]')
    from "Criterion" c where c."organizationId" = ${organizationId}::uuid and c."campaignId" = ${campaignId})`;

/** The rubric of a campaign in its order. */
export async function rubricOf(ctx: Ctx, campaignId: string): Promise<RubricRow[]> {
  const [row] = await readRows<{ rubric: RubricRow[] }>(ctx.db)`select ${rubricSql(ctx.actor.organizationId, Prisma.sql`${campaignId}::uuid`)} as rubric`;
  return row?.rubric ?? [];
}

/** When each dossier was filed, for a plan by which the earlier one comes first. */
export async function filingTimes(ctx: Ctx, campaignId: string): Promise<Map<string, Date>> {
  const rows = await ctx.db.submission.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId, filedAt: { not: null } }, select: { id: true, filedAt: true } });
  return new Map(rows.flatMap(({ id, filedAt }) => (filedAt ? [[id, filedAt] as const] : [])));
}

type KeptResult = { sheets: number; mean: number | null; rank: number | null; tied: number; passed: boolean; criteria: unknown; spread: number | null; tier: string; extra: number | null };

/** One row of the ranking with its place among what this viewer sees, without reading the others. */
export async function shownResult(ctx: Ctx, campaign: JudgedCampaign, { id, code, title, unitId, unitName }: PanelDossier): Promise<{ result: ResultRow; of: number; /** What came from outside, as it was counted. */ extra: number | null } | null> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<{ result: KeptResult | null; gone: Gone[]; all: number }>(ctx.db)`
    select (select to_json(r) from "Result" r where r."organizationId" = ${organizationId}::uuid and r."submissionId" = ${id}::uuid) as result,
      ${goneSql(ctx, campaign)} as gone,
      (select coalesce(max(r.position), 0) from "Result" r where r."organizationId" = ${organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid) as all`;
  if (!row?.result) return null;
  const { sheets, mean, passed, criteria, spread, tier } = row.result;
  return { result: { submissionId: id, code, title, unitId, unitName, sheets, mean, passed, spread, tier, criteria: readCriteria(criteria), ...placeAmong(row.gone, row.result) }, of: row.all - row.gone.length, extra: row.result.extra };
}
