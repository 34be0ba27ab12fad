import { readRows } from '@/domain/read-rows';
import { moves } from '@/domain/campaigns/workflow';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { counts, loadPanel, type Panel, seenBy } from './panel';
import { whyNotCloseScoring } from './policy';
import { listSheetKeys, progressOf } from './progress-queries';
import { judgedCampaign, rubricOf } from './queries';
import { totalOf } from './rubric';
import { type CriterionRule, ranked, resultOf, spreadOf, type ValidSheet } from './scoring';

/** Ends the scoring and keeps what the rule of the plan makes of the valid sheets. `unfinishedConfirmed`: how many open sheets the person saw. */
export async function closeScoring(ctx: Ctx, { campaignId, unfinishedConfirmed }: { campaignId: string; unfinishedConfirmed: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotCloseScoring(ctx.actor, campaign));
    // The stage first: it waits for sheets under way, and what is read after it is final.
    const { count } = await ctx.db.campaign.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: campaignId, status: 'SCORING' },
      data: { status: moves.closeScoring.to, scoredAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const panel = await loadPanel(ctx, campaign);
    const { unfinished } = progressOf(seenBy(ctx, panel), await listSheetKeys(ctx, campaignId));
    if (unfinished > 0 && unfinishedConfirmed !== unfinished) throw new Refusal('unfinished_not_confirmed');
    const sheets = await writeResults(ctx, panel);
    await recordEvent(ctx, 'scoring.closed', { type: 'campaign', id: campaignId, campaignId }, { dossiers: panel.dossiers.length, sheets, unfinished });
    await tellLeaders(ctx, campaign);
  });
}

/** Every closed sheet by dossier, of whoever; which ones count is decided per dossier. */
export async function closedSheets(ctx: Ctx, campaignId: string): Promise<Map<string, ValidSheet[]>> {
  const rows = await readRows<{ submissionId: string; sheets: ValidSheet[] }>(ctx.db)`
    select h."submissionId", json_agg(json_build_object('seatId', h."seatId", 'scores', coalesce(c.scores, '{}'))) as sheets
    from "ScoreSheet" h
    left join lateral (select json_object_agg(c."criterionId", c.value) as scores from "Score" c where c."organizationId" = h."organizationId" and c."sheetId" = h.id) c on true
    where h."organizationId" = ${ctx.actor.organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and h.status = 'CLOSED'
    group by h."submissionId"`;
  return new Map(rows.map(({ submissionId, sheets }) => [submissionId, sheets]));
}

/** The sheets of one dossier that count, in the order of the seats. */
export const validSheets = (panel: Pick<Panel, 'campaign' | 'seats'>, dossier: Panel['dossiers'][number], closed: readonly ValidSheet[]): ValidSheet[] =>
  panel.seats.filter((seat) => counts(panel, seat, dossier)).flatMap((seat) => closed.filter((sheet) => sheet.seatId === seat.id));

async function writeResults(ctx: Ctx, panel: Panel): Promise<number> {
  const { organizationId } = ctx.actor;
  const closed = await closedSheets(ctx, panel.campaign.id);
  const criteria: CriterionRule[] = await rubricOf(ctx, panel.campaign.id);
  const rows = ranked(panel.dossiers.map((dossier) => {
    const sheets = closed.get(dossier.id) ?? [];
    const valid = validSheets(panel, dossier, sheets);
    const totals = Object.fromEntries(sheets.map(({ seatId, scores }) => [seatId, totalOf(criteria, scores)]));
    return { submissionId: dossier.id, ...resultOf(valid, criteria, panel.campaign), spread: spreadOf(valid.map(({ scores }) => totalOf(criteria, scores))), totals };
  }));
  await ctx.db.result.deleteMany({ where: { organizationId, campaignId: panel.campaign.id } });
  await ctx.db.result.createMany({
    data: rows.map((row, index) => ({
      organizationId, submissionId: row.submissionId, campaignId: panel.campaign.id, sheets: row.sheets, mean: row.mean, rank: row.rank,
      passed: row.passed, criteria: row.criteria, position: index + 1, tied: row.tied, spread: row.spread,
      belowFloor: row.criteria.some(({ belowFloor }) => belowFloor), totals: row.totals, computedAt: ctx.now,
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
