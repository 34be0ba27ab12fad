import { maxTotalOf } from '@/domain/campaigns/counting';
import { type Ctx, isBlindIn } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { withShownTitles } from './blind-names';
import { bySpread, leansOf, type MemberLean, type SheetTotal } from './disagreement';
import { hiddenUnit } from './labels';
import { counts, type JudgedCampaign, loadPanel, type PanelDossier, type PanelSeat, seenBy } from './panel';
import { seesDisagreement } from './policy';
import { judgedCampaign, type RubricRow, rubricOf } from './queries';
import type { Scores } from './rubric';
import { wideSpread } from './scoring';

export const disagreementPageSize = 50;

export type DividedDossier = Pick<PanelDossier, 'code' | 'title' | 'unitName'> & {
  submissionId: string; spread: number;
  /** Sheets that count, in the order of the seats, with every score. */
  sheets: { seatId: string; fullName: string; total: number; scores: Readonly<Record<string, number>> }[];
};
export type Disagreement = {
  campaign: JudgedCampaign; rubric: RubricRow[]; maxTotal: number; wideFrom: number;
  members: (MemberLean & Pick<PanelSeat, 'fullName' | 'seat'>)[];
  rows: DividedDossier[]; page: number; total: number;
  /** Dossiers wide apart, and those of which fewer than two sheets count. */
  wide: number; single: number;
  /** The most sheets one dossier has: small panels say little. */
  largest: number;
};

/** How far the sheets are apart, without every dossier this actor is part of; null for who may not know. */
export async function disagreementOf(ctx: Ctx, campaignId: string, asked: number): Promise<Disagreement | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesDisagreement(ctx.actor, campaign)) return null;
  const [panel, rubric, closed] = await Promise.all([loadPanel(ctx, campaign), rubricOf(ctx, campaignId), sheetTotals(ctx, campaignId)]);
  const { seats, dossiers } = seenBy(ctx, panel);
  const valid = dossiers.map((dossier) => {
    const own = new Map(closed.get(dossier.id));
    const totals = seats.flatMap((seat): SheetTotal[] => {
      const total = own.get(seat.id);
      return total !== undefined && counts(panel, seat, dossier) ? [{ seatId: seat.id, total }] : [];
    });
    return { dossier, submissionId: dossier.id, totals };
  });
  const blind = isBlindIn(ctx.actor, campaign.id);
  const maxTotal = maxTotalOf(rubric);
  const wideFrom = wideSpread(maxTotal);
  const divided = bySpread(valid);
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(divided.length / disagreementPageSize)));
  const shown = divided.slice((page - 1) * disagreementPageSize, page * disagreementPageSize);
  const scores = await scoresOf(ctx, shown.map(({ submissionId }) => submissionId));
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const scored = new Set(valid.flatMap(({ totals }) => totals.map(({ seatId }) => seatId)));
  const members = leansOf(valid, seats.filter(({ id }) => scored.has(id)).map(({ id }) => id), maxTotal).flatMap((lean) => {
    const seat = seatOf.get(lean.seatId);
    return seat ? [{ ...lean, fullName: seat.fullName, seat: seat.seat }] : [];
  });
  return {
    campaign, rubric, maxTotal, wideFrom, members, page, total: divided.length,
    rows: await withShownTitles(ctx, campaign.id, shown.map(({ dossier: { code, title, unitName }, submissionId, spread, totals }) => ({
      submissionId, code, title, unitName: blind ? hiddenUnit : unitName, spread,
      sheets: totals.map(({ seatId, total }) => ({ seatId, total, fullName: seatOf.get(seatId)?.fullName ?? '', scores: scores.get(`${submissionId}:${seatId}`) ?? {} })),
    }))),
    wide: divided.filter(({ spread }) => spread >= wideFrom).length,
    single: valid.length - divided.length,
    largest: valid.reduce((most, { totals }) => Math.max(most, totals.length), 0),
  };
}

/** The total of every closed sheet by dossier, as the rubric counts it; of 45.000 sheets the single scores would be too much to read. */
async function sheetTotals(ctx: Ctx, campaignId: string): Promise<Map<string, [string, number][]>> {
  const { organizationId } = ctx.actor;
  const rows = await readRows<{ submissionId: string; totals: [string, number][] }>(ctx.db)`
    select t."submissionId", json_agg(json_build_array(t."seatId", t.total)) as totals
    from (
      select h."submissionId", h."seatId", coalesce(sum(case when k.counted then k.weight * v.value end), 0)::int as total
      from "ScoreSheet" h
      left join "Score" v on v."organizationId" = h."organizationId" and v."sheetId" = h.id
      left join "Criterion" k on k."organizationId" = v."organizationId" and k.id = v."criterionId"
      where h."organizationId" = ${organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and h.status = 'CLOSED'
      group by h.id, h."submissionId", h."seatId") t
    group by t."submissionId"`;
  return new Map(rows.map(({ submissionId, totals }) => [submissionId, totals]));
}

/** Every score of the closed sheets of these dossiers, by dossier and seat. */
async function scoresOf(ctx: Ctx, submissionIds: readonly string[]): Promise<Map<string, Scores>> {
  const rows = await ctx.db.scoreSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId: { in: [...submissionIds] }, status: 'CLOSED' },
    select: { submissionId: true, seatId: true, scores: { select: { criterionId: true, value: true } } },
  });
  return new Map(rows.map(({ submissionId, seatId, scores }) => [`${submissionId}:${seatId}`, Object.fromEntries(scores.map(({ criterionId, value }) => [criterionId, value]))]));
}
