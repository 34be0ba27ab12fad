import { Prisma } from '@/generated/prisma/client';
import { guestGrant } from './guest-policy';

// On what the sight of a guest "g" hangs at every look, for statements that ask for many at once.

/** One line of that name and no account, in the list as it is now, whoever wrote it. */
export const standingLine = Prisma.sql`join lateral (select min(a.share) as share, count(*) as lines from "Author" a where a."organizationId" = g."organizationId" and a."submissionId" = g."submissionId"
    and a."accountId" is null and not a."isCollective" and a."foldedName" = g."foldedName") l on l.lines = 1`;

export const grantStands = Prisma.sql`exists (select from "Grant" t where t."organizationId" = g."organizationId" and t."resourceType" = ${guestGrant.resourceType}
  and t."resourceId" = g."submissionId" and t."granteeId" = g."guestAccountId" and t.purpose = ${guestGrant.purpose} and t."revokedAt" is null)`;
