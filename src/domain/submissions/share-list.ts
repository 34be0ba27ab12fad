import { createHash } from 'node:crypto';
import { Prisma } from '@/generated/prisma/client';

type Named = { accountId: string | null; foldedName: string; foldedUnitName: string };

/** Who an author is in a list of shares: the account (of a collective, of who answers for it), or the name and workplace. */
export const authorKey = ({ accountId, foldedName, foldedUnitName }: Named): string => accountId ?? `${foldedName}/${foldedUnitName}`;

/**
 * Fingerprint of who has which share, in whatever order. A confirmation keeps the one it was given for, so it counts again
 * when the list comes back to what was confirmed, and no verb that writes authors has to think of it.
 */
export function shareListMark(authors: readonly (Named & { share: number; isCollective?: boolean; foldedRepresentative?: string })[]): string {
  const lines = authors.map((author) => Buffer.from(`${author.isCollective ? `${author.foldedName}/${author.foldedRepresentative ?? ''}/` : ''}${authorKey(author)}:${author.share}`));
  return createHash('sha256').update(lines.sort(Buffer.compare).map(String).join('\n')).digest('hex');
}

/** What whole-shares.ts says, for the database to answer. */
export const sharesWholeSql = (organizationId: Prisma.Sql, submissionId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select coalesce(sum(a.share) = 10000 and min(a.share) > 0, false) from "Author" a where a."organizationId" = ${organizationId} and a."submissionId" = ${submissionId})`;

/** The fingerprint for the database to answer, of the authors that are written now: a test holds the two against each other. */
export const shareListMarkSql = (organizationId: Prisma.Sql, submissionId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select encode(sha256(convert_to(coalesce(string_agg(l.line, chr(10) order by l.line collate "C"), ''), 'UTF8')), 'hex')
  from (select case when a."isCollective" then a."foldedName" || '/' || a."foldedRepresentative" || '/' else '' end || coalesce(a."accountId"::text, a."foldedName" || '/' || a."foldedUnitName") || ':' || a.share as line
    from "Author" a where a."organizationId" = ${organizationId} and a."submissionId" = ${submissionId}) l)`;
