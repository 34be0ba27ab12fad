import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { readRows } from '@/domain/read-rows';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { wordsForScorers } from '../blind-names';
import { closedSheets, validSheets } from '../closed-sheets';
import { holdStage } from '../load-sheet';
import { type JudgedCampaign, loadDossiers, loadSeats, type Panel, type PanelDossier, type PanelSeat, scorersOf, seenBy, withAssigned } from '../panel';
import { judgedCampaign, rubricOf } from '../queries';
import { spreadOf } from '../scoring';
import { whyNotOpenSecondRound } from './second-round-policy';
import { roundsOf } from './second-round-queries';
import type { OpenSecondRound } from './second-round-schema';

type Again = { dossier: PanelDossier; seats: PanelSeat[] };

/**
 * "Mở chấm lượt 2" for the chosen dossiers, all or none: the closed sheets are kept as the first round, and every member who
 * closed one and may still score gets it open again, filled as it was. Who closed none goes on with the own sheet.
 */
export async function openSecondRound(ctx: Ctx, { campaignId, submissionIds, reason }: OpenSecondRound): Promise<number> {
  return transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotOpenSecondRound(ctx.actor, campaign, ctx.now));
    await holdStage(ctx, campaignId);
    const chosen = await chosenOf(ctx, campaign, [...new Set(submissionIds)]);
    const { organizationId, accountId } = ctx.actor;
    const { count } = await ctx.db.secondRound.createMany({
      data: chosen.map(({ dossier }) => ({ organizationId, id: newId(), campaignId, submissionId: dossier.id, reason, byId: accountId, at: ctx.now })), skipDuplicates: true,
    });
    if (count !== chosen.length) throw new Refusal('changed_meanwhile');
    for (const { dossier, seats } of chosen) {
      await keepFirst(ctx, dossier.id, seats.map(({ id }) => id), reason);
      await recordEvent(ctx, 'scoring.second_round_opened', { type: 'submission', id: dossier.id, campaignId }, { sheets: seats.length }, reason);
    }
    await tellScorers(ctx, campaign, chosen, reason);
    return chosen.length;
  });
}

/** What was asked for with who scores it again; a dossier that may not be opened is named. */
async function chosenOf(ctx: Ctx, campaign: JudgedCampaign, ids: readonly string[]): Promise<Again[]> {
  const among = await withAssigned(ctx, campaign, await loadDossiers(ctx, { campaignId: campaign.id, id: { in: [...ids] } }));
  const panel: Panel = seenBy(ctx, { campaign, seats: await loadSeats(ctx, campaign.id), dossiers: among });
  // Withdrawn a moment ago, or one the actor may know nothing of.
  if (panel.dossiers.length !== ids.length) throw new Refusal('changed_meanwhile');
  const closed = await closedSheets(ctx, campaign.id, ids);
  const opened = await roundsOf(ctx, campaign);
  const rubric = await rubricOf(ctx, campaign.id);
  return panel.dossiers.map((dossier) => {
    const valid = validSheets(panel, dossier, closed.get(dossier.id) ?? []);
    const seats = scorersOf(panel, dossier).filter(({ id }) => valid.some(({ seatId }) => seatId === id));
    const stop = whyNotOpenSecondRound(ctx.actor, campaign, ctx.now, { spread: spreadOf(rubric, valid), opened: opened.has(dossier.id), scorers: seats.length });
    if (stop) throw new Refusal(stop, { submissionIds: [`${dossier.code}: ${sentenceOf(stop)}`] });
    return { dossier, seats };
  });
}

/** The first round as it stands, and the same sheets open again. */
async function keepFirst(ctx: Ctx, submissionId: string, seatIds: readonly string[], reason: string): Promise<void> {
  const { organizationId } = ctx.actor;
  const sheets = await ctx.db.scoreSheet.findMany({
    where: { organizationId, submissionId, seatId: { in: [...seatIds] }, status: 'CLOSED' },
    select: { id: true, version: true, comment: true, closedAt: true, closedById: true, paperSignedOn: true, enteredById: true, scanId: true, scores: { select: { criterionId: true, value: true } } },
  });
  await ctx.db.firstSheet.createMany({
    data: sheets.map(({ id, version: _version, closedAt, scores, ...sheet }) => ({
      ...sheet, organizationId, id: newId(), sheetId: id, closedAt: closedAt ?? ctx.now, scores: Object.fromEntries(scores.map(({ criterionId, value }) => [criterionId, value])),
    })),
  });
  // Each as it was read: one that was opened or changed in between belongs to nobody's first round.
  const raised = await readRows<{ id: string }>(ctx.db)`
    update "ScoreSheet" h set status = 'DRAFT', round = 2, version = h.version + 1, "closedAt" = null, "closedById" = null, "paperSignedOn" = null, "enteredById" = null, "scanId" = null,
      "reopenedAt" = ${ctx.now.toISOString()}::timestamptz, "reopenReason" = ${reason}
    from unnest(${sheets.map(({ id }) => id)}::uuid[], ${sheets.map(({ version }) => version)}::int[]) as v (id, version)
    where h."organizationId" = ${organizationId}::uuid and h.id = v.id and h.version = v.version and h.status = 'CLOSED' returning h.id`;
  if (raised.length !== seatIds.length) throw new Refusal('changed_meanwhile');
}

/** One message a member, whatever the number of dossiers. Whose sheets are apart is said to nobody. */
async function tellScorers(ctx: Ctx, campaign: JudgedCampaign, chosen: readonly Again[], reason: string): Promise<void> {
  const codesOf = Map.groupBy(chosen.flatMap(({ dossier, seats }) => seats.map(({ accountId }) => ({ accountId, code: dossier.code }))), ({ accountId }) => accountId);
  const why = await wordsForScorers(ctx, campaign, reason);
  const until = campaign.scoringClosesAt ? ` Hạn chốt phiếu: hết ngày ${formatDay(lastDayOf(campaign.scoringClosesAt))}.` : '';
  await tell(ctx, [...codesOf].flatMap(([accountId, rows]) => (accountId ? [{
    accountId, kind: 'scoring.second_round_opened', key: `${campaign.id}:${ctx.now.toISOString()}`, subject: `Chấm lượt 2: ${rows.length} hồ sơ`,
    body: `Hội đồng chấm lại một lần các hồ sơ: ${rows.map(({ code }) => code).join(', ')}.\nLý do: ${why}\nPhiếu mở lại với điểm lượt 1 điền sẵn. Trao đổi về hồ sơ rồi sửa hoặc giữ điểm, và chốt lại; phiếu không chốt lại thì lượt 1 được tính.${until}`,
    href: `/reviews?campaign=${campaign.id}&state=second`,
  }] : [])));
}
