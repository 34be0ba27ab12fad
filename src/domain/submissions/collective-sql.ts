import { Prisma } from '@/generated/prisma/client';
import type { Identity } from './authors';

// The rules of authors.ts about collectives, for the database to answer of an author `a`. Tests hold the two against each other.

type Person = Record<'accountId' | 'foldedName' | 'unitId' | 'foldedUnitName', Prisma.Sql>;

export const personSql = ({ accountId, foldedName, unitId, foldedUnitName }: Identity): Person => ({
  accountId: Prisma.sql`${accountId}::uuid`, foldedName: Prisma.sql`${foldedName}::text`, unitId: Prisma.sql`${unitId}::uuid`, foldedUnitName: Prisma.sql`${foldedUnitName}::text`,
});

/** isRepresentative: known by name, since one of the two has no account. By account they are found like any author. */
export const representsSql = ({ accountId, foldedName, unitId, foldedUnitName }: Person): Prisma.Sql => Prisma.sql`
  (a."isCollective" and (a."accountId" is null or ${accountId} is null) and a."foldedRepresentative" <> '' and a."foldedRepresentative" = ${foldedName}
    and (a."unitId" = ${unitId} or ((a."unitId" is null or ${unitId} is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))`;

/** Who represents a collective or heads it: a hard conflict. */
export const answersForSql = (person: Person): Prisma.Sql => Prisma.sql`
  (a."isCollective" and (${person.accountId} = any(a."headIds") or ${representsSql(person)}))`;

/** Keys of json_build_object beside those of any author. */
export const collectiveKeys = Prisma.sql`'isCollective', a."isCollective", 'foldedRepresentative', a."foldedRepresentative", 'headIds', coalesce(a."headIds", '{}')`;
