import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type Gone, goneFrom, placeAmong } from './gone';
import { cellOf, type MatrixRow } from './matrix-queries';
import { type JudgedCampaign, loadDossiers, loadSeats, type PanelSeat } from './panel';
import { seesResults } from './policy';
import { judgedCampaign, readCriteria, type RubricRow, rubricOf } from './queries';
import { wideSpread } from './scoring';

export const rankingPageSize = 50;

/** discuss: wide apart, without a mean, or stopped by a floor only. */
export type RankingFilter = '' | 'discuss' | 'passed' | 'failed';

export type RankingCounts = { all: number; discuss: number; passed: number; failed: number; below: number; above: number; floors: number; wide: number; tied: number };

export type Ranking = {
  campaign: JudgedCampaign; seats: { id: string; fullName: string; seat: PanelSeat['seat'] }[]; rubric: RubricRow[]; wideFrom: number;
  counts: RankingCounts; rows: MatrixRow[]; page: number; total: number;
  /** The first row of this page that the pass mark cuts off. */
  belowFrom: string | null;
};

/** One page of the ranking after scoring is closed; null before, or for who may not see it. Whatever the size of the list, a page reads a page. */
export async function rankingPage(ctx: Ctx, campaignId: string, { show, page: asked }: { show: RankingFilter; page: number }): Promise<Ranking | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesResults(ctx.actor, campaign)) return null;
  const [gone, seats, rubric] = await Promise.all([goneFrom(ctx, campaign), shownSeats(ctx, campaignId), rubricOf(ctx, campaignId)]);
  const wideFrom = wideSpread(rubric.reduce((sum, { maxScore }) => sum + maxScore, 0));
  const counts = await countsOf(ctx, campaign, gone, wideFrom);
  const total = show === '' ? counts.all : counts[show];
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(total / rankingPageSize)));
  const results = await pageOf(ctx, campaign, gone, { show, page, wideFrom });
  const rows = await withCells(ctx, campaign, seats, results, gone);
  const cut = counts.above - (page - 1) * rankingPageSize;
  return {
    campaign, seats: seats.map(({ id, fullName, seat }) => ({ id, fullName, seat })), rubric, wideFrom, counts, rows, page, total,
    belowFrom: show === '' && cut >= 0 ? (rows[cut]?.submissionId ?? null) : null,
  };
}

/** Scoring seats; of those who left, the ones whose sheets go on counting. */
async function shownSeats(ctx: Ctx, campaignId: string): Promise<PanelSeat[]> {
  const seats = (await loadSeats(ctx, campaignId)).filter((seat) => seat.scores);
  const ended = seats.filter((seat) => seat.endedAt).map((seat) => seat.id);
  if (ended.length === 0) return seats;
  const kept = await ctx.db.scoreSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId, status: 'CLOSED', seatId: { in: ended } }, distinct: ['seatId'], select: { seatId: true },
  });
  return seats.filter((seat) => !seat.endedAt || kept.some((sheet) => sheet.seatId === seat.id));
}

const shown = (ctx: Ctx, campaign: JudgedCampaign, gone: readonly Gone[]): Prisma.Sql => Prisma.sql`
  r."organizationId" = ${ctx.actor.organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid and r."submissionId" <> all(${gone.map((each) => each.submissionId)}::uuid[])`;

const discuss = (wideFrom: number): Prisma.Sql => Prisma.sql`(r.mean is null or r.spread >= ${wideFrom} or (not r.passed and r."belowFloor"))`;

async function countsOf(ctx: Ctx, campaign: JudgedCampaign, gone: readonly Gone[], wideFrom: number): Promise<RankingCounts> {
  const [counts] = await ctx.db.$queryRaw<RankingCounts[]>`
    select count(*)::int as all, count(*) filter (where ${discuss(wideFrom)})::int as discuss, count(*) filter (where r.passed)::int as passed,
      count(*) filter (where not r.passed)::int as failed, count(*) filter (where r.mean < ${campaign.passMark})::int as below,
      count(*) filter (where r.mean >= ${campaign.passMark})::int as above, count(*) filter (where r."belowFloor")::int as floors,
      count(*) filter (where r.spread >= ${wideFrom})::int as wide, count(*) filter (where r.tied > 1)::int as tied
    from "Result" r where ${shown(ctx, campaign, gone)}`;
  if (!counts) throw new Error('an aggregate gave no row');
  return { ...counts, tied: counts.tied - (await leftAlone(ctx, campaign, gone)) };
}

/** Rows that shared their rank only with what this viewer does not see: they stand alone now. */
async function leftAlone(ctx: Ctx, campaign: JudgedCampaign, gone: readonly Gone[]): Promise<number> {
  const means = [...new Set(gone.flatMap(({ mean }) => (mean === null ? [] : [mean])))];
  if (means.length === 0) return 0;
  const rows = await ctx.db.result.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id, mean: { in: means }, submissionId: { notIn: gone.map((each) => each.submissionId) } },
    select: { mean: true, rank: true, tied: true },
  });
  return rows.filter((row) => row.tied > 1 && placeAmong(gone, row).tied === 1).length;
}

type PageRow = { submissionId: string; code: string | null; title: string; unitId: string; unitName: string; sheets: number; mean: number | null; rank: number | null; tied: number; passed: boolean; criteria: unknown; spread: number | null };

function pageOf(ctx: Ctx, campaign: JudgedCampaign, gone: readonly Gone[], { show, page, wideFrom }: { show: RankingFilter; page: number; wideFrom: number }): Promise<PageRow[]> {
  const filters: Record<RankingFilter, Prisma.Sql> = { '': Prisma.sql`true`, discuss: discuss(wideFrom), passed: Prisma.sql`r.passed`, failed: Prisma.sql`not r.passed` };
  return ctx.db.$queryRaw<PageRow[]>`
    select r."submissionId", s.code, s.title, s."unitId", u.name as "unitName", r.sheets, r.mean, r.rank, r.tied, r.passed, r.criteria, r.spread
    from (select * from "Result" r where ${shown(ctx, campaign, gone)} and ${filters[show]} order by r.position limit ${rankingPageSize} offset ${(page - 1) * rankingPageSize}) r
    join "Submission" s on s."organizationId" = r."organizationId" and s.id = r."submissionId"
    join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    order by r.position`;
}

async function withCells(ctx: Ctx, campaign: JudgedCampaign, seats: readonly PanelSeat[], results: readonly PageRow[], gone: readonly Gone[]): Promise<MatrixRow[]> {
  const ids = results.map((row) => row.submissionId);
  const [dossiers, totals] = await Promise.all([
    loadDossiers(ctx, { id: { in: ids } }),
    ctx.db.$queryRaw<{ submissionId: string; seatId: string; total: number }[]>`
      select h."submissionId", h."seatId", coalesce(sum(c.value), 0)::int as total from "ScoreSheet" h
      left join "Score" c on c."organizationId" = h."organizationId" and c."sheetId" = h.id
      where h."organizationId" = ${ctx.actor.organizationId}::uuid and h."submissionId" = any(${ids}::uuid[]) and h.status = 'CLOSED'
      group by h."submissionId", h."seatId"`,
  ]);
  const dossierOf = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const totalsOf = new Map<string, Map<string, number>>();
  for (const { submissionId, seatId, total } of totals) totalsOf.set(submissionId, (totalsOf.get(submissionId) ?? new Map<string, number>()).set(seatId, total));
  return results.flatMap((row) => {
    const dossier = dossierOf.get(row.submissionId);
    if (!dossier) return [];
    const cells = seats.map((seat) => cellOf(campaign, seat, dossier, totalsOf.get(row.submissionId) ?? new Map<string, number>()));
    return [{ ...row, code: row.code ?? '', criteria: readCriteria(row.criteria), ...placeAmong(gone, row), cells }];
  });
}
