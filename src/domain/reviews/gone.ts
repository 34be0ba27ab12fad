import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import type { JudgedCampaign } from './panel';
import { viewerOf } from './policy';

/** A result that this viewer's list does not have: their own conflict, or a dossier no longer on the council's table. */
export type Gone = { submissionId: string; mean: number | null };

/**
 * The same rule as isHiddenFrom in conflicts.ts, for the database to answer: a list of 5.000 must not be loaded to leave
 * out two of them. A test holds the two against each other.
 */
export const goneFrom = (ctx: Ctx, campaign: GoneFacts): Promise<Gone[]> => ctx.db.$queryRaw<Gone[]>(goneSql(ctx, campaign));

type GoneFacts = Pick<JudgedCampaign, 'id' | 'sameUnitRule'>;

export function goneSql(ctx: Pick<Ctx, 'actor'>, campaign: GoneFacts): Prisma.Sql {
  const { organizationId } = ctx.actor;
  const viewer = viewerOf(ctx.actor, campaign.id);
  const seatIds = viewer.seats.map((seat) => seat.id);
  const sameUnit = Prisma.sql`(a."unitId" = ${viewer.unitId}::uuid or ((a."unitId" is null or ${viewer.unitId}::uuid is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${viewer.foldedUnitName}))`;
  const boundByUnit = campaign.sameUnitRule === 'HARD' && !viewer.paperwork && viewer.seats.some((seat) => seat.scores);
  return Prisma.sql`
    select r."submissionId", r.mean from "Result" r
    where r."organizationId" = ${organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid and r."submissionId" in (
      select s.id from "Submission" s
        where s."organizationId" = ${organizationId}::uuid and s."campaignId" = ${campaign.id}::uuid
          and s.status in ('DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'WITHDRAWN')
      union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and a."accountId" = ${viewer.accountId}::uuid
      union select a."submissionId" from "Author" a
        where a."organizationId" = ${organizationId}::uuid and a."foldedName" = ${viewer.foldedName} and a."accountId" is null and ${sameUnit}
      union select d."submissionId" from "ConflictDeclaration" d
        where d."organizationId" = ${organizationId}::uuid and d."seatId" = any(${seatIds}::uuid[]) and d."withdrawnAt" is null
      ${boundByUnit ? Prisma.sql`union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and ${sameUnit}` : Prisma.empty}
    )`;
}

/** Among the rows shown: a gap in the ranks would tell where the missing dossier stands (hotcrp #426). */
export function placeAmong(gone: readonly Gone[], row: { mean: number | null; rank: number | null; tied: number }): { rank: number | null; tied: number } {
  if (row.mean === null || row.rank === null) return { rank: null, tied: 0 };
  const mean = row.mean;
  const better = gone.filter((each) => each.mean !== null && each.mean > mean).length;
  return { rank: row.rank - better, tied: row.tied - gone.filter((each) => each.mean === mean).length };
}
