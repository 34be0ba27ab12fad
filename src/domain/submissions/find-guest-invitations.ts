import type { PrismaClient } from '@/generated/prisma/client';
import { readRows } from '@/domain/read-rows';
import { standingLine } from './guest-sight';
import { accountOf, giveInvitation, type Invitation } from './give-invitation';

/**
 * An account was opened, or has got an address: invitations that went to this address before anybody had it lie there at the
 * first sign-in. Asked for by a job, as sending is, and who invited is shown no difference.
 */
export async function findGuestInvitations(db: PrismaClient, { organizationId, accountId }: { organizationId: string; accountId: string }, now: Date): Promise<void> {
  const waiting = await readRows<Invitation>(db)`
    select g."organizationId", g.id as "guestId", g."submissionId", g.email, g."foldedName", o.kind::text as kind, o.name
    from "Account" a
    join "GuestAuthor" g on g.email = lower(a.email) and g."organizationId" <> a."organizationId" and g."guestAccountId" is null and g."endedAt" is null
    join "Submission" s on s."organizationId" = g."organizationId" and s.id = g."submissionId" and s.status not in ('WITHDRAWN', 'REJECTED')
    join "Organization" o on o.id = g."organizationId"
    ${standingLine}
    where a."organizationId" = ${organizationId}::uuid and a.id = ${accountId}::uuid and a."disabledAt" is null
    order by g.id`;
  for (const invitation of waiting) {
    const account = await accountOf(db, invitation);
    if (account?.id === accountId) await giveInvitation(db, invitation, account, now);
  }
}
