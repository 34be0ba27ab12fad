import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type Gone, placeAmong } from './gone';
import type { JudgedCampaign } from './panel';
import { seesResults } from './policy';
import { discussSql, type RawCounts, rankingCounts } from './ranking-counts';
import { type Ground, type MatrixRow, rankingGround, rankingLines } from './ranking-lines';

export const rankingPageSize = 50;
// In the text and not a value, and the offset in a subquery: with them PostgreSQL would plan anew at every request.
const limitToPage = Prisma.sql`limit 50`;

/** discuss: wide apart, without a mean, or stopped by a floor only. */
export type RankingFilter = '' | 'discuss' | 'passed' | 'failed';

export type RankingCounts = RawCounts & { failed: number };

export type Ranking = Ground & {
  counts: RankingCounts; rows: MatrixRow[]; page: number; total: number;
  /** The first row of this page that the pass mark cuts off. */
  belowFrom: string | null;
};

/** One page of the ranking after scoring is closed; null before, or for who may not see it. Whatever the size of the list, a page reads a page. */
export async function rankingPage(ctx: Ctx, campaign: JudgedCampaign, { show, page }: { show: RankingFilter; page: number }): Promise<Ranking | null> {
  if (!seesResults(ctx.actor, campaign)) return null;
  const ground = await rankingGround(ctx, campaign);
  const asked = Math.min(Math.max(1, Math.floor(page)), 100_000);
  const found = await pageOf(ctx, ground, show, asked);
  const last = Math.max(1, Math.ceil(found.total / rankingPageSize));
  return asked > last ? pageOf(ctx, ground, show, last) : found;
}

/** All of it on one table; `top`: its first sixty rows, with which the page is shown. */
export async function wholeRanking(ctx: Ctx, campaign: JudgedCampaign, { top = false } = {}): Promise<Ranking | null> {
  if (!seesResults(ctx.actor, campaign)) return null;
  const ground = await rankingGround(ctx, campaign);
  const [raw, rows] = await Promise.all([rankingCounts(ctx, ground), rankingLines(ctx, ground, { where: Prisma.sql`true`, page: top ? Prisma.sql`limit 60` : Prisma.empty })]);
  const counts = countsOf(raw, ground);
  return { ...ground, counts, rows, page: 1, total: counts.all, belowFrom: rows[counts.above]?.submissionId ?? null };
}

async function pageOf(ctx: Ctx, ground: Ground, show: RankingFilter, page: number): Promise<Ranking> {
  const filters: Record<RankingFilter, Prisma.Sql> = { '': Prisma.sql`true`, discuss: discussSql(ground.wideFrom), passed: Prisma.sql`r.passed`, failed: Prisma.sql`not r.passed` };
  const from = (page - 1) * rankingPageSize;
  const page50 = { where: filters[show], page: Prisma.sql`offset (select ${from}::int) ${limitToPage}` };
  const [raw, rows] = await Promise.all([rankingCounts(ctx, ground), rankingLines(ctx, ground, page50)]);
  const counts = countsOf(raw, ground);
  const cut = counts.above - from;
  return {
    ...ground, counts, rows, page, total: show === '' ? counts.all : counts[show],
    belowFrom: show === '' && cut >= 0 ? (rows[cut]?.submissionId ?? null) : null,
  };
}

/** The campaign's counts less what this viewer does not see. */
function countsOf(raw: RawCounts, { gone, wideFrom, campaign: { passMark } }: Ground): RankingCounts {
  const less = (is: (row: Gone) => boolean): number => gone.filter(is).length;
  const isWide = ({ spread }: Gone): boolean => spread !== null && spread >= wideFrom;
  const passed = raw.passed - less((row) => row.passed);
  const all = raw.all - gone.length;
  return {
    all, passed, failed: all - passed,
    discuss: raw.discuss - less((row) => row.mean === null || isWide(row) || (!row.passed && row.belowFloor)),
    below: raw.below - less(({ mean }) => mean !== null && mean < passMark),
    above: raw.above - less(({ mean }) => mean !== null && mean >= passMark),
    floors: raw.floors - less((row) => row.belowFloor),
    wide: raw.wide - less(isWide),
    tied: raw.tied - less(({ tied }) => tied > 1) - leftAlone(gone),
  };
}

/** Rows that shared their rank only with what this viewer does not see: they stand alone now. */
function leftAlone(gone: readonly Gone[]): number {
  const oneOfEachRank = new Map(gone.flatMap((row) => (row.rank === null ? [] : [[row.rank, row] as const])));
  return [...oneOfEachRank.values()].filter((row) => row.tied > 1 && placeAmong(gone, row).tied === 1).length;
}
