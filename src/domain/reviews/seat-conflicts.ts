import { Prisma } from '@/generated/prisma/client';
import { answersForSql } from '@/domain/submissions/collective-sql';

/**
 * The hard conflicts of seats, as the rows ("seatId", "submissionId"): the same rule as conflictOf in conflicts.ts, for the
 * database to answer. A number on a page must not load 5.000 dossiers. A test holds the two against each other.
 * @param seats a table of the statement with id, "accountId", "foldedName", "unitId", "foldedUnitName" and bound: whether the
 * rule of the same unit is hard in its campaign.
 */
export function hardConflicts(organizationId: string, seats: Prisma.Sql): Prisma.Sql {
  const sameUnit = Prisma.sql`(a."unitId" = k."unitId" or ((a."unitId" is null or k."unitId" is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = k."foldedUnitName"))`;
  const seat = { accountId: Prisma.sql`k."accountId"`, foldedName: Prisma.sql`k."foldedName"`, unitId: Prisma.sql`k."unitId"`, foldedUnitName: Prisma.sql`k."foldedUnitName"` };
  return Prisma.sql`
    select k.id as "seatId", a."submissionId" from ${seats} k
      join "Author" a on a."organizationId" = ${organizationId}::uuid and a."accountId" = k."accountId"
    union select k.id, a."submissionId" from ${seats} k
      join "Author" a on a."organizationId" = ${organizationId}::uuid and a."accountId" is null and a."foldedName" = k."foldedName" and a."foldedName" <> '' and ${sameUnit}
    union select k.id, a."submissionId" from (select * from ${seats} n where n."accountId" is null) k
      join "Author" a on a."organizationId" = ${organizationId}::uuid and a."foldedName" = k."foldedName" and a."foldedName" <> '' and ${sameUnit}
    union select k.id, a."submissionId" from ${seats} k
      join "Author" a on a."organizationId" = ${organizationId}::uuid and ${answersForSql(seat)}
    union select k.id, d."submissionId" from ${seats} k
      join "ConflictDeclaration" d on d."organizationId" = ${organizationId}::uuid and d."seatId" = k.id and d."withdrawnAt" is null
    union select k.id, a."submissionId" from (select * from ${seats} n where n.bound) k
      join "Author" a on a."organizationId" = ${organizationId}::uuid and ${sameUnit}`;
}
