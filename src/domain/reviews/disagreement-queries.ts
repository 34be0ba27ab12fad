import { maxTotalOf, rangeOf } from '@/domain/campaigns/counting';
import { weightUnit } from '@/domain/campaigns/weight';
import { type Ctx, isBlindIn } from '@/domain/context';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { readRows } from '@/domain/read-rows';
import { withShownTitles } from './blind-names';
import { closedSheets } from './closed-sheets';
import { bySpread, leansOf, type MemberLean, type SheetTotal } from './disagreement';
import { hiddenUnit } from './labels';
import { counts, type JudgedCampaign, loadPanel, type PanelDossier, type PanelSeat, scorersOf, seenBy } from './panel';
import { seesDisagreement } from './policy';
import { judgedCampaign, type RubricRow, rubricOf } from './queries';
import type { Reason } from '@/domain/refusal';
import { totalOf } from './rubric';
import { spreadOfExact, wideSpread } from './scoring';
import { whyNotOpenSecondRound } from './second-round/second-round-policy';
import { firstSheets, roundsOf } from './second-round/second-round-queries';

export const disagreementPageSize = 50;

export type DividedDossier = Pick<PanelDossier, 'code' | 'title' | 'unitName'> & {
  submissionId: string; spread: number;
  /** Scored once more. */
  again: boolean;
  /** The mean of the sheets, half up, as the result takes it: of unrounded totals. */
  mean: number;
  /** Sheets that count, in the order of the seats, with every score; totals in hundredths. */
  sheets: { seatId: string; fullName: string; total: number; scores: Readonly<Record<string, number>>; /** The total of the first round, where the second took its place. */ first: number | null }[];
};
/** Dossiers that may be scored once more, furthest apart first: so many as one list shows, and how many there are. */
export type RoundChoice = { whyNot: Reason | null; total: number; rows: (Pick<PanelDossier, 'code' | 'title'> & { submissionId: string; spread: number })[] };
export type Disagreement = {
  campaign: JudgedCampaign; rubric: RubricRow[]; maxTotal: number; /** How far two sheets can be apart. */ range: number; wideFrom: number;
  members: (MemberLean & Pick<PanelSeat, 'fullName' | 'seat'>)[];
  rows: DividedDossier[]; page: number; total: number;
  /** Dossiers wide apart, and those of which fewer than two sheets count. */
  wide: number; single: number;
  /** The most sheets one dossier has: small panels say little. */
  largest: number;
  /** Null: the plan has no second round, or it is not this actor's to open. */
  choice: RoundChoice | null;
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
  const range = rangeOf(rubric);
  const wideFrom = wideSpread(range);
  const divided = bySpread(valid);
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(divided.length / disagreementPageSize)));
  const shown = divided.slice((page - 1) * disagreementPageSize, page * disagreementPageSize);
  const ids = shown.map(({ submissionId }) => submissionId);
  const [standing, rounds, firsts] = [await closedSheets(ctx, campaignId, ids), await roundsOf(ctx, campaign), await firstSheets(ctx, campaign, ids)];
  const firstOf = (submissionId: string, seatId: string): number | null => {
    const first = firsts.get(submissionId)?.find((each) => each.seatId === seatId && each.replaced);
    return first ? totalOf(rubric, first.scores) : null;
  };
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const scored = new Set(valid.flatMap(({ totals }) => totals.map(({ seatId }) => seatId)));
  const members = leansOf(valid, seats.filter(({ id }) => scored.has(id)).map(({ id }) => id), range).flatMap((lean) => {
    const seat = seatOf.get(lean.seatId);
    return seat ? [{ ...lean, fullName: seat.fullName, seat: seat.seat }] : [];
  });
  return {
    campaign, rubric, maxTotal: maxTotalOf(rubric), range, wideFrom, members, page, total: divided.length,
    rows: await withShownTitles(ctx, campaign.id, shown.map(({ dossier: { code, title, unitName }, submissionId, spread, totals }) => ({
      submissionId, code, title, unitName: blind ? hiddenUnit : unitName, spread, again: rounds.has(submissionId), mean: roundHalfUpDiv(totals.reduce((sum, { total }) => sum + total, 0), totals.length * weightUnit),
      sheets: totals.map(({ seatId, total }) => ({ seatId, total: roundHalfUpDiv(total, weightUnit), fullName: seatOf.get(seatId)?.fullName ?? '', scores: standing.get(submissionId)?.find((each) => each.seatId === seatId)?.scores ?? {}, first: firstOf(submissionId, seatId) })),
    }))),
    wide: divided.filter(({ spread }) => spread >= wideFrom).length,
    single: valid.length - divided.length,
    choice: choiceOf(ctx, panel, divided, rounds),
    largest: valid.reduce((most, { totals }) => Math.max(most, totals.length), 0),
  };
}

type Divided = { dossier: PanelDossier; submissionId: string; totals: readonly SheetTotal[] };

function choiceOf(ctx: Ctx, panel: Parameters<typeof scorersOf>[0], divided: readonly Divided[], rounds: ReadonlyMap<string, unknown>): RoundChoice | null {
  const { campaign } = panel;
  const whyNot = whyNotOpenSecondRound(ctx.actor, campaign, ctx.now);
  if (whyNot === 'not_allowed' || whyNot === 'second_round_not_in_rule' || whyNot === 'scoring_not_open') return null;
  const able = divided.flatMap(({ dossier, submissionId, totals }) => {
    const spread = spreadOfExact(totals.map(({ total }) => total));
    const scorers = scorersOf(panel, dossier).filter(({ id }) => totals.some(({ seatId }) => seatId === id)).length;
    const stop = whyNotOpenSecondRound(ctx.actor, { ...campaign, scoringClosesAt: null }, ctx.now, { spread, opened: rounds.has(submissionId), scorers });
    return stop || spread === null ? [] : [{ submissionId, code: dossier.code, title: dossier.title, spread }];
  });
  return { whyNot, total: able.length, rows: able.slice(0, disagreementPageSize) };
}

/** The unrounded total of every sheet that stands by dossier, as the rubric counts it (closedSheets); of 45.000 sheets the single scores would be too much to read. */
async function sheetTotals(ctx: Ctx, campaignId: string): Promise<Map<string, [string, number][]>> {
  const { organizationId } = ctx.actor;
  const rows = await readRows<{ submissionId: string; totals: [string, number][] }>(ctx.db)`
    select t."submissionId", json_agg(json_build_array(t."seatId", t.total)) as totals
    from (
      select h."submissionId", h."seatId", coalesce(sum(case when k.counted then k.weight::bigint * v.value end), 0)::bigint as total
      from "ScoreSheet" h
      left join "Score" v on v."organizationId" = h."organizationId" and v."sheetId" = h.id
      left join "Criterion" k on k."organizationId" = v."organizationId" and k.id = v."criterionId"
      where h."organizationId" = ${organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and h.status = 'CLOSED'
      group by h.id, h."submissionId", h."seatId"
      union all
      select h."submissionId", h."seatId", coalesce(sum(case when k.counted then k.weight::bigint * v.value::int end), 0)::bigint
      from "ScoreSheet" h
      join "FirstSheet" f on f."organizationId" = h."organizationId" and f."sheetId" = h.id
      cross join lateral jsonb_each_text(f.scores) v
      join "Criterion" k on k."organizationId" = h."organizationId" and k.id = v.key::uuid
      where h."organizationId" = ${organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and h.round = 2 and h.status <> 'CLOSED'
      group by h.id, h."submissionId", h."seatId") t
    group by t."submissionId"`;
  return new Map(rows.map(({ submissionId, totals }) => [submissionId, totals]));
}
