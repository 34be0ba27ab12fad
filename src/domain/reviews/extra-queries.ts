import { hasExtra } from '@/domain/campaigns/extra-rule';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { type JudgedCampaign, loadPanel, type PanelDossier, seenBy } from './panel';
import { seesExtra } from './policy';
import { judgedCampaign } from './queries';

export const extraPageSize = 50;

type Kept = { submissionId: string; value: number; paperNumber: string; paperOn: Date };
export type ExtraLine = Pick<PanelDossier, 'code' | 'title' | 'unitName'> & { submissionId: string; kept: Omit<Kept, 'submissionId'> | null };
export type ExtraScores = { campaign: JudgedCampaign; rows: ExtraLine[]; page: number; total: number; missing: number };

/** The newest points of each dossier of a campaign. */
const newest = (ctx: Ctx, campaignId: string): Promise<Kept[]> => readRows<Kept>(ctx.db)`
  select distinct on (x."submissionId") x."submissionId", x.value, x."paperNumber", x."paperOn"
  from "ExtraScore" x where x."organizationId" = ${ctx.actor.organizationId}::uuid and x."campaignId" = ${campaignId}::uuid
  order by x."submissionId", x.at desc, x.id desc`;

type Rule = Pick<JudgedCampaign, 'id' | 'extraWeight' | 'extraMax'>;

/** Points by dossier; nothing is read where the plan has no such component. */
export async function extraValues(ctx: Ctx, campaign: Rule): Promise<Map<string, number>> {
  if (!hasExtra(campaign)) return new Map();
  return new Map((await newest(ctx, campaign.id)).map(({ submissionId, value }) => [submissionId, value]));
}

/** Whether a dossier on the table has no points from outside yet. Says not which. */
export async function lacksExtra(ctx: Ctx, campaign: Rule): Promise<boolean> {
  if (!hasExtra(campaign)) return false;
  const { organizationId } = ctx.actor;
  const found = await ctx.db.submission.findFirst({ where: { organizationId, campaignId: campaign.id, status: 'ELIGIBLE', extraScores: { none: {} } }, select: { id: true } });
  return found !== null;
}

/** Dossiers without points first, then by their codes; null for who may not know. */
export async function extraScores(ctx: Ctx, campaignId: string, asked: number): Promise<ExtraScores | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesExtra(ctx.actor, campaign)) return null;
  const [panel, kept] = await Promise.all([loadPanel(ctx, campaign), newest(ctx, campaignId)]);
  const keptOf = new Map(kept.map(({ submissionId, ...row }) => [submissionId, row]));
  const lines = seenBy(ctx, panel).dossiers.map(({ id, code, title, unitName }): ExtraLine => ({ submissionId: id, code, title, unitName, kept: keptOf.get(id) ?? null }));
  const inOrder = lines.toSorted((one, other) => Number(one.kept !== null) - Number(other.kept !== null));
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(lines.length / extraPageSize)));
  return { campaign, rows: inOrder.slice((page - 1) * extraPageSize, page * extraPageSize), page, total: lines.length, missing: lines.filter((line) => !line.kept).length };
}
