import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { answersForSql, personSql } from '@/domain/submissions/collective-sql';
import type { JudgedCampaign } from './panel';
import { viewerOf } from './policy';

/** A result that this viewer's list does not have: their own conflict, or a dossier no longer on the council's table. */
export type Gone = { position: number; rank: number | null; mean: number | null; spread: number | null; passed: boolean; belowFloor: boolean; tied: number };

/**
 * The same rule as isHiddenFrom in conflicts.ts, for the database to answer: a list of 5.000 must not be loaded to leave
 * out two of them. A test holds the two against each other. JSON, for a statement that asks for more: `Gone[]`.
 */
export function goneSql({ actor }: Pick<Ctx, 'actor'>, campaign: Pick<JudgedCampaign, 'id' | 'sameUnitRule'>): Prisma.Sql {
  const { organizationId } = actor;
  const viewer = viewerOf(actor, campaign.id);
  const seatIds = viewer.seats.map((seat) => seat.id);
  const sameUnit = Prisma.sql`(a."unitId" = ${viewer.unitId}::uuid or ((a."unitId" is null or ${viewer.unitId}::uuid is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${viewer.foldedUnitName}))`;
  const boundByUnit = campaign.sameUnitRule === 'HARD' && !viewer.paperwork && viewer.seats.some((seat) => seat.scores);
  // Row by row and not as a join: those who are gone are few, and a join would read every result to find them.
  return Prisma.sql`
    (select coalesce(json_agg(json_build_object('position', r.position, 'rank', r.rank, 'mean', r.mean, 'spread', r.spread, 'passed', r.passed,
      'belowFloor', r."belowFloor", 'tied', r.tied)), '[]') from (
      select s.id from "Submission" s
        where s."organizationId" = ${organizationId}::uuid and s."campaignId" = ${campaign.id}::uuid
          and s.status in ('DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'WITHDRAWN')
      union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and a."accountId" = ${viewer.accountId}::uuid
      union select a."submissionId" from "Author" a
        where a."organizationId" = ${organizationId}::uuid and a."foldedName" = ${viewer.foldedName} and a."accountId" is null and ${sameUnit}
      union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and ${answersForSql(personSql(viewer))}
      union select d."submissionId" from "ConflictDeclaration" d
        where d."organizationId" = ${organizationId}::uuid and d."seatId" = any(${seatIds}::uuid[]) and d."withdrawnAt" is null
      ${boundByUnit ? Prisma.sql`union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and ${sameUnit}` : Prisma.empty}
    ) hidden cross join lateral (
      select r.* from "Result" r
      where r."organizationId" = ${organizationId}::uuid and r."submissionId" = hidden.id and r."campaignId" = ${campaign.id}::uuid limit 1) r)`;
}

/** Among the rows shown: a gap in the ranks would tell where the missing dossier stands (hotcrp #426). */
export function placeAmong(gone: readonly Gone[], row: { rank: number | null; tied: number }): { rank: number | null; tied: number } {
  if (row.rank === null) return { rank: null, tied: 0 };
  if (gone.length === 0) return { rank: row.rank, tied: row.tied };
  const rank = row.rank;
  const better = gone.filter((each) => each.rank !== null && each.rank < rank).length;
  return { rank: rank - better, tied: row.tied - gone.filter((each) => each.rank === rank).length };
}
