import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { rangeOf } from '@/domain/campaigns/counting';
import { type Ctx, isBlindIn } from '@/domain/context';
import type { Identity } from '@/domain/submissions/authors';
import { withShownTitles } from './blind-names';
import { conflictOf, isHard, type Judged } from './conflicts';
import { type Gone, goneSql, placeAmong } from './gone';
import { hiddenUnit } from './labels';
import { type JudgedCampaign, type PanelSeat, readSeats, seatsSql } from './panel';
import { type RubricRow, rubricSql } from './queries';
import { proposalSignedSql } from './reopen-scoring';
import { wideSpread } from './scoring';

/** A member's total in hundredths; 'x' has a conflict, '-' closed no sheet. */
export type Cell = number | 'x' | '-';

export type MatrixRow = {
  submissionId: string; code: string; title: string; unitName: string;
  /** Valid sheets. */
  sheets: number;
  mean: number | null; rank: number | null; /** How many share this rank. */ tied: number; passed: boolean; spread: number | null; tier: string;
  /** Ids of criteria, and names of groups, whose mean is below the floor. */
  floors: string[];
  /** In the order of the seats. */
  cells: Cell[];
};

/** What every view of the ranking stands on. */
export type Ground = { campaign: JudgedCampaign; seats: PanelSeat[]; rubric: RubricRow[]; wideFrom: number; gone: Gone[]; proposalSigned: boolean };

type GroundRow = { seats: Parameters<typeof readSeats>[0]; former: string[]; rubric: RubricRow[]; gone: Gone[]; proposalSigned: boolean };

/** Seats are those that score; of members who left, the ones whose sheets go on counting. */
export async function rankingGround(ctx: Ctx, campaign: JudgedCampaign): Promise<Ground> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<GroundRow>(ctx.db)`
    select ${seatsSql(organizationId, Prisma.sql`${campaign.id}::uuid`)} as seats,
      (select coalesce(json_agg(c.id), '[]') from "CouncilSeat" c
        where c."organizationId" = ${organizationId}::uuid and c."campaignId" = ${campaign.id}::uuid and c."endedAt" is not null and exists (
          select 1 from "ScoreSheet" h where h."organizationId" = c."organizationId" and h."seatId" = c.id and h.status = 'CLOSED')) as former,
      ${rubricSql(organizationId, Prisma.sql`${campaign.id}::uuid`)} as rubric, ${goneSql(ctx, campaign)} as gone,
      ${proposalSignedSql(organizationId, campaign.id)} as "proposalSigned"`;
  if (!row) throw new Error('a select without a table gave no row');
  const { rubric, gone, proposalSigned } = row;
  const seats = readSeats(row.seats).filter((seat) => seat.scores && (!seat.endedAt || row.former.includes(seat.id)));
  return { campaign, seats, rubric, wideFrom: wideSpread(rangeOf(rubric)), gone, proposalSigned };
}

type Line = [string, string, string, string, number, number | null, number | null, number, boolean, number | null, string[] | null, Record<string, number>, string];
type AuthorLine = [string, string | null, string, string | null, string, boolean, string, string[]];
type LinesRow = { lines: Line[]; authors: AuthorLine[]; declared: [string, string][] };

/**
 * Rows of the ranking, best first, in one statement: 5.000 of them as objects with relations would take seconds. The rule of
 * conflicts stays in conflicts.ts: the database only names the authors who could be somebody at the table. Arrays and not
 * joins, which PostgreSQL plans badly in the minutes after closing, before it has looked at the new results.
 */
export async function rankingLines(ctx: Ctx, ground: Ground, { where, page }: { where: Prisma.Sql; page: Prisma.Sql }): Promise<MatrixRow[]> {
  const { organizationId } = ctx.actor;
  const { campaign, seats, gone } = ground;
  const accounts = seats.flatMap(({ accountId }) => accountId ?? []);
  const suspects = campaign.sameUnitRule === 'HARD' ? Prisma.sql`true`
    : Prisma.sql`(a."accountId" = any(${accounts}::uuid[]) or a."foldedName" = any(${seats.map(({ foldedName }) => foldedName)}::text[]) or a."isCollective")`;
  const [row] = await readRows<LinesRow>(ctx.db)`
    with places as (
      select r.position from "Result" r
      where r."organizationId" = ${organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid
        and r.position <> all(${gone.map(({ position }) => position)}::int[]) and ${where}
      order by r.position ${page}),
    shown as (
      select r."submissionId", r.position, r.sheets, r.mean, r.rank, r.tied, r.passed, r.spread, r.tier, r.totals, case when r."belowFloor" then r.criteria || r.groups end as criteria
      from "Result" r
      where r."organizationId" = ${organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid and r.position = any(array(select p.position from places p)))
    select
      (select coalesce(json_agg(json_build_array(r."submissionId", coalesce(s.code, ''), s.title, u.name, r.sheets, r.mean, r.rank, r.tied, r.passed, r.spread,
          (select json_agg(coalesce(e ->> 'criterionId', e ->> 'name')) from jsonb_array_elements(r.criteria) e where (e ->> 'belowFloor')::boolean), r.totals, r.tier) order by r.position), '[]')
        from shown r join "Submission" s on s."organizationId" = ${organizationId}::uuid and s.id = r."submissionId"
        join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId") as lines,
      (select coalesce(json_agg(json_build_array(a."submissionId", a."accountId", a."foldedName", a."unitId", a."foldedUnitName", a."isCollective", a."foldedRepresentative", coalesce(a."headIds", '{}'))), '[]')
        from "Author" a where a."organizationId" = ${organizationId}::uuid and a."submissionId" = any(array(select r."submissionId" from shown r)) and ${suspects}) as authors,
      (select coalesce(json_agg(json_build_array(d."submissionId", d."seatId")), '[]') from "ConflictDeclaration" d
        where d."organizationId" = ${organizationId}::uuid and d."seatId" = any(${seats.map(({ id }) => id)}::uuid[]) and d."withdrawnAt" is null) as declared`;
  if (!row) throw new Error('a select without a table gave no row');
  const judged = suspectsOf(row);
  const placeOf = new Map(seats.map(({ id }, index) => [id, index]));
  const rows = row.lines.map((line) => rowOf(line, ground, placeOf, judged.get(line[0])));
  return isBlindIn(ctx.actor, campaign.id) ? withShownTitles(ctx, campaign.id, rows.map(blindRow)) : rows;
}

/** Who had to stay out says whose the dossier is: it looks like a sheet that was not closed. */
const blindRow = (row: MatrixRow): MatrixRow => ({ ...row, unitName: hiddenUnit, cells: row.cells.map((cell) => (cell === 'x' ? '-' : cell)) });

type Suspects = Judged & { authors: Identity[]; declaredSeats: Set<string> };

function suspectsOf({ authors, declared }: LinesRow): Map<string, Suspects> {
  const judged = new Map<string, Suspects>();
  const of = (submissionId: string): Suspects => {
    const found = judged.get(submissionId) ?? { authors: [], declaredSeats: new Set<string>() };
    judged.set(submissionId, found);
    return found;
  };
  for (const [submissionId, accountId, foldedName, unitId, foldedUnitName, isCollective, foldedRepresentative, headIds] of authors) {
    of(submissionId).authors.push({ accountId, foldedName, unitId, foldedUnitName, isCollective, foldedRepresentative, headIds });
  }
  for (const [submissionId, seatId] of declared) of(submissionId).declaredSeats.add(seatId);
  return judged;
}

function rowOf(line: Line, { campaign, seats, gone }: Ground, placeOf: ReadonlyMap<string, number>, judged: Judged | undefined): MatrixRow {
  const [submissionId, code, title, unitName, sheets, mean, rank, tied, passed, spread, floors, totals, tier] = line;
  const cells = new Array<Cell>(seats.length).fill('-');
  for (const [seatId, total] of Object.entries(totals)) {
    const place = placeOf.get(seatId);
    if (place !== undefined) cells[place] = total;
  }
  if (judged) for (const [place, seat] of seats.entries()) if (isHard(conflictOf(seat, judged, campaign.sameUnitRule))) cells[place] = 'x';
  return { submissionId, code, title, unitName, sheets, mean, passed, spread, tier, floors: floors ?? [], cells, ...placeAmong(gone, { rank, tied }) };
}
