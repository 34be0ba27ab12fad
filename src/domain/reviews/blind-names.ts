import { type Ctx, isBlindIn } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { bareCollective } from '@/domain/submissions/collective';
import { coverNames } from '@/domain/text/cover-names';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { hiddenUnit } from './labels';

/** Names of authors and units, by dossier. Of a dossier that this commune does not have, none. */
async function namesOf(ctx: Ctx, submissionIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await readRows<{ id: string; names: string[] }>(ctx.db)`
    select s.id, array(select u.name from "Unit" u where u."organizationId" = s."organizationId" and u.id = s."unitId"
      union select a."fullName" from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id
      union select a.representative from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id
      union select a."unitName" from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id) as names
    from "Submission" s where s."organizationId" = ${ctx.actor.organizationId}::uuid and s.id = any(${submissionIds}::uuid[])`;
  return new Map(rows.map(({ id, names }) => [id, names.flatMap((name) => [name, bareCollective(name)])]));
}

/** Titles as this reader may see them: an author may have written the own unit into one. Nothing is asked for who is not blind there. */
export async function withShownTitles<T extends { submissionId: string; title: string }>(ctx: Ctx, campaignId: string, rows: readonly T[]): Promise<T[]> {
  if (rows.length === 0 || !isBlindIn(ctx.actor, campaignId)) return [...rows];
  const names = await namesOf(ctx, rows.map(({ submissionId }) => submissionId));
  return rows.map((row) => ({ ...row, title: coverNames(row.title, names.get(row.submissionId) ?? []) }));
}

/** The same for one. */
export async function shownTitle(ctx: Ctx, campaignId: string, { id, title }: { id: string; title: string }): Promise<string> {
  const [row] = await withShownTitles(ctx, campaignId, [{ submissionId: id, title }]);
  return row?.title ?? '';
}

/**
 * Rows for a paper that goes into the hands of scorers, whoever prints it: where they score blind, and until the results are
 * published, titles are covered and units hidden.
 */
export async function forScorers<T extends { submissionId: string; title: string; unitName: string }>(ctx: Ctx, { id, status }: { id: string; status: CampaignStatus }, rows: readonly T[]): Promise<{ blind: boolean; rows: T[] }> {
  const blind = status !== 'PUBLISHED' && (await ctx.db.campaign.count({ where: { organizationId: ctx.actor.organizationId, id, blindScoring: true } })) > 0;
  if (!blind) return { blind, rows: [...rows] };
  const names = await namesOf(ctx, rows.map(({ submissionId }) => submissionId));
  return { blind, rows: rows.map((row) => ({ ...row, title: coverNames(row.title, names.get(row.submissionId) ?? []), unitName: hiddenUnit })) };
}
