import { readTiers } from '@/domain/campaigns/result-rule';
import { moves } from '@/domain/campaigns/workflow';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { closedSheets, validSheets } from './closed-sheets';
import { extraValues, lacksExtra } from './extra-queries';
import { outsidePartOf } from './outside-part';
import { loadPanel, type Panel, seenBy } from './panel';
import { whyNotCloseScoring } from './policy';
import { listSheetKeys, progressOf } from './progress-queries';
import { filingTimes, judgedCampaign, rubricOf } from './queries';
import { totalOf } from './rubric';
import { letFirstStand } from './second-round/let-first-stand';
import { ranked, resultOf, spreadOf, tieKeyOf } from './scoring';
import { scoringRulesOf } from './scoring-rules';
import { tiersOf } from './tiers';

/** Ends the scoring and keeps what the rule of the plan makes of the valid sheets. `unfinishedConfirmed`: how many open sheets the person saw. */
export async function closeScoring(ctx: Ctx, { campaignId, unfinishedConfirmed }: { campaignId: string; unfinishedConfirmed: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotCloseScoring(ctx.actor, { ...campaign, extraMissing: await lacksExtra(ctx, campaign) }));
    // The stage first: it waits for sheets under way, and what is read after it is final.
    const { count } = await ctx.db.campaign.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: campaignId, status: 'SCORING' },
      data: { status: moves.closeScoring.to, scoredAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const panel = await loadPanel(ctx, campaign);
    const { unfinished } = progressOf(seenBy(ctx, panel), await listSheetKeys(ctx, campaignId));
    if (unfinished > 0 && unfinishedConfirmed !== unfinished) throw new Refusal('unfinished_not_confirmed');
    const firstStand = await letFirstStand(ctx, campaign);
    const sheets = await writeResults(ctx, panel);
    await recordEvent(ctx, 'scoring.closed', { type: 'campaign', id: campaignId, campaignId }, { dossiers: panel.dossiers.length, sheets, unfinished, ...(firstStand > 0 ? { firstStand } : {}) });
    await tellLeaders(ctx, campaign);
  });
}

async function writeResults(ctx: Ctx, panel: Panel): Promise<number> {
  const { organizationId } = ctx.actor;
  const closed = await closedSheets(ctx, panel.campaign.id);
  const criteria = await rubricOf(ctx, panel.campaign.id);
  const extras = await extraValues(ctx, panel.campaign);
  const rules = scoringRulesOf(panel.campaign);
  const filed = panel.campaign.tieByFiling ? await filingTimes(ctx, panel.campaign.id) : new Map<string, Date>();
  const rows = ranked(panel.dossiers.map((dossier) => {
    const sheets = closed.get(dossier.id) ?? [];
    const valid = validSheets(panel, dossier, sheets);
    const outside = outsidePartOf(panel.campaign, criteria, extras.get(dossier.id) ?? null);
    // A dossier that came to the table between the question and the lock.
    if (outside?.value === null) throw new Refusal('extra_missing');
    const totals = Object.fromEntries(sheets.map(({ seatId, scores }) => [seatId, totalOf(criteria, scores)]));
    return { submissionId: dossier.id, ...resultOf(valid, criteria, rules, outside), spread: spreadOf(criteria, valid), totals };
  }), (row) => tieKeyOf({ criteria: row.criteria, filedAt: filed.get(row.submissionId) ?? null }, criteria, panel.campaign));
  const tiers = tiersOf(rows, readTiers(panel.campaign.tiers));
  await ctx.db.result.deleteMany({ where: { organizationId, campaignId: panel.campaign.id } });
  await ctx.db.result.createMany({
    data: rows.map((row, index) => ({
      organizationId, submissionId: row.submissionId, campaignId: panel.campaign.id, sheets: row.sheets, mean: row.mean, rank: row.rank,
      passed: row.passed, tier: tiers[index] ?? '', criteria: row.criteria, position: index + 1, tied: row.tied, spread: row.spread,
      groups: row.groups, extra: row.extra, belowFloor: [...row.criteria, ...row.groups].some(({ belowFloor }) => belowFloor), totals: row.totals, computedAt: ctx.now,
    })),
  });
  return rows.reduce((sum, row) => sum + row.sheets, 0);
}

async function tellLeaders(ctx: Ctx, campaign: { id: string; title: string }): Promise<void> {
  const readers = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, disabledAt: null, roles: { hasSome: ['officeHead', 'chairman'] }, id: { not: ctx.actor.accountId } },
    select: { id: true },
  });
  await tell(ctx, readers.map(({ id }) => ({
    accountId: id, kind: 'scoring.closed', key: `${campaign.id}:${ctx.now.toISOString()}`, subject: `Đã đóng chấm điểm: ${campaign.title}`,
    body: 'Bảng điểm và xếp hạng đã có. Hội đồng họp xét trên kết quả này.', href: `/campaigns/${campaign.id}/scores`,
  })));
}
