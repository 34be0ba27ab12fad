import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { extraValues } from '@/domain/reviews/extra-queries';
import { outsidePartOf } from '@/domain/reviews/outside-part';
import { filingTimes, judgedCampaign, readCriteria, readGroups, rubricOf } from '@/domain/reviews/queries';
import { resultOf, type ValidSheet } from '@/domain/reviews/scoring';
import { scoringRulesOf } from '@/domain/reviews/scoring-rules';
import { transact } from '@/domain/transaction';
import { againMoves } from '../workflow';
import { whyNotEndAgain } from './again-policy';
import type { endAgainInput } from './again-schema';
import { changeAgain } from './change-again';
import { placedAnew, type Standing } from './effects';
import { holdAgain, type LoadedAgain, standingNow, unfinished } from './load-again';

/** Counts the sheets that stand by the rule of the campaign, and what that would mean for others. Nothing published changes by it. */
export async function endAgain(ctx: Ctx, { submissionId, version, unfinishedConfirmed }: z.output<typeof endAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    refuseIf(whyNotEndAgain(ctx.actor, again.facts));
    if (unfinished(again.sheets).length !== unfinishedConfirmed) throw new Refusal('again_unfinished');
    const standing = standingNow(again.sheets);
    const points = await countAgain(ctx, again, standing);
    // Kept, since a conflict that comes up later must not change what these points were made of.
    await ctx.db.reconsideredSheet.updateMany({ where: { organizationId: ctx.actor.organizationId, reconsiderationId: again.id, seatId: { in: standing.map(({ seatId }) => seatId) } }, data: { counted: true } });
    await changeAgain(ctx, again, version, { ...points, status: againMoves.endScoring.to, scoredById: ctx.actor.accountId, scoredAt: ctx.now });
    await recordEvent(ctx, 'reconsideration.scored', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, sheets: points.sheets, others: points.effects.length });
  });
}

async function countAgain(ctx: Ctx, { campaignId, submissionId }: LoadedAgain, standing: readonly ValidSheet[]) {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  const criteria = await rubricOf(ctx, campaignId);
  const extra = (await extraValues(ctx, campaign)).get(submissionId) ?? null;
  const result = resultOf(standing, criteria, scoringRulesOf(campaign), outsidePartOf(campaign, criteria, extra));
  const filed = campaign.tieByFiling ? await filingTimes(ctx, campaignId) : new Map<string, Date>();
  const { rank, tied, tier, effects } = placedAnew(await published(ctx, campaignId), { ...result, submissionId }, criteria, campaign, filed);
  return { sheets: result.sheets, mean: result.mean, passed: result.passed, rank, tied, tier, criteria: result.criteria, groups: result.groups, extra: result.extra, effects };
}

/** Every published result of the campaign, with the points of what was reconsidered before. */
async function published(ctx: Ctx, campaignId: string): Promise<Standing[]> {
  const where = { organizationId: ctx.actor.organizationId, campaignId };
  const select = { submissionId: true, mean: true, passed: true, criteria: true, groups: true } as const;
  const results = await ctx.db.result.findMany({ where, select, orderBy: { position: 'asc' } });
  const anew = new Map((await ctx.db.reconsideration.findMany({ where: { ...where, status: 'PUBLISHED' }, select })).map((row) => [row.submissionId, row]));
  return results.map((row) => {
    const { submissionId, mean, passed, criteria, groups } = anew.get(row.submissionId) ?? row;
    return { submissionId, mean, passed: passed ?? false, criteria: readCriteria(criteria), groups: readGroups(groups) };
  });
}
