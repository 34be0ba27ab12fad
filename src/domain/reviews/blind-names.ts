import { type Ctx, isBlindIn } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { tellingNames } from '@/domain/submissions/telling-names';
import { coverNames } from '@/domain/text/cover-names';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { hiddenUnit } from './labels';

type Row = { id: string; unitName: string; authors: { fullName: string; unitName: string; representative: string; heads: string[] }[] };

/** Names that say whose a dossier is, by dossier. Of a dossier that this commune does not have, none. */
async function namesOf(ctx: Ctx, submissionIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await readRows<Row>(ctx.db)`
    select s.id, u.name as "unitName",
      coalesce((select json_agg(json_build_object('fullName', a."fullName", 'unitName', a."unitName", 'representative', a.representative, 'heads', array(
          select h."fullName" from "Account" h where h."organizationId" = a."organizationId" and h.id = any(a."headIds"))))
        from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors
    from "Submission" s join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    where s."organizationId" = ${ctx.actor.organizationId}::uuid and s.id = any(${submissionIds}::uuid[])`;
  return new Map(rows.map(({ id, unitName, authors }) => [id, tellingNames(unitName, authors)]));
}

/** What this reader gets of a text about a dossier; about none in particular, of a text about all of them. */
export type Cover = (text: string, submissionId?: string) => string;

/** Whoever is not blind reads what was written, and nothing is asked for them. */
export async function coverFor(ctx: Ctx, campaignId: string, submissionIds: readonly string[]): Promise<Cover> {
  return isBlindIn(ctx.actor, campaignId) ? covering(ctx, submissionIds) : (text) => text;
}

async function covering(ctx: Ctx, submissionIds: readonly string[]): Promise<Cover> {
  // Of no dossier no name is known, and so none could be covered.
  if (submissionIds.length === 0) return () => '';
  const names = await namesOf(ctx, submissionIds);
  return (text, submissionId) => (text === '' ? '' : coverNames(text, submissionId === undefined ? [...names.values()].flat() : (names.get(submissionId) ?? [])));
}

/** For what was said of a meeting as a whole: whatever is on its agenda may be named there, also what this reader does not find on it. */
export async function coverForMeeting(ctx: Ctx, campaignId: string, meetingId: string): Promise<Cover> {
  if (!isBlindIn(ctx.actor, campaignId)) return (text) => text;
  const items = await ctx.db.meetingItem.findMany({ where: { organizationId: ctx.actor.organizationId, meetingId }, select: { submissionId: true } });
  return covering(ctx, items.map(({ submissionId }) => submissionId));
}

/** Titles as this reader may see them: an author may have written the own unit into one. */
export async function withShownTitles<T extends { submissionId: string; title: string }>(ctx: Ctx, campaignId: string, rows: readonly T[]): Promise<T[]> {
  const cover = await coverFor(ctx, campaignId, rows.map(({ submissionId }) => submissionId));
  return rows.map((row) => ({ ...row, title: cover(row.title, row.submissionId) }));
}

/** The same for one. */
export async function shownTitle(ctx: Ctx, campaignId: string, { id, title }: { id: string; title: string }): Promise<string> {
  return (await coverFor(ctx, campaignId, [id]))(title, id);
}

/**
 * Rows for a paper that goes into the hands of scorers, whoever prints it: where they score blind, and until the results are
 * published, titles are covered and units hidden.
 */
export async function forScorers<T extends { submissionId: string; title: string; unitName: string }>(ctx: Ctx, { id, status }: { id: string; status: CampaignStatus }, rows: readonly T[]): Promise<{ blind: boolean; rows: T[] }> {
  const blind = await isScoredBlind(ctx, { id, status });
  if (!blind) return { blind, rows: [...rows] };
  const names = await namesOf(ctx, rows.map(({ submissionId }) => submissionId));
  return { blind, rows: rows.map((row) => ({ ...row, title: coverNames(row.title, names.get(row.submissionId) ?? []), unitName: hiddenUnit })) };
}

const isScoredBlind = async (ctx: Ctx, { id, status }: { id: string; status: CampaignStatus }): Promise<boolean> =>
  status !== 'PUBLISHED' && (await ctx.db.campaign.count({ where: { organizationId: ctx.actor.organizationId, id, blindScoring: true } })) > 0;

/** The same for what somebody sighted writes to the council: a reason may say whose a dossier is. */
export async function wordsForScorers(ctx: Ctx, campaign: { id: string; status: CampaignStatus }, words: string): Promise<string> {
  if (!(await isScoredBlind(ctx, campaign))) return words;
  const judged = await ctx.db.submission.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id, status: 'ELIGIBLE' }, select: { id: true } });
  return (await covering(ctx, judged.map(({ id }) => id)))(words);
}
