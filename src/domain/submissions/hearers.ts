import type { Ctx } from '@/domain/context';
import { organizationLabel } from '@/domain/people/labels';
import { readRows } from '@/domain/read-rows';
import { grantStands, standingLine } from './guest-sight';

type Dossier = { id: string; ownerId: string; /** All lines of the list. */ authors: readonly { accountId: string | null }[] };

/** A co-author of another organization who may read the dossier now: `organizationId` and `accountId` are theirs. */
export type Guest = { id: string; organizationId: string; accountId: string; foldedName: string; code: string | null; /** "UBND xã Bắc Bình" */ host: string };

export type Hearers = { accounts: string[]; guests: Guest[] };

/** The one place that says who hears what becomes of a dossier: whoever filed it, every author with an account, guests who accepted and still see it. */
export async function hearersOf(ctx: Pick<Ctx, 'db' | 'actor'>, { id, ownerId, authors }: Dossier): Promise<Hearers> {
  const accounts = [...new Set([ownerId, ...authors.flatMap(({ accountId }) => accountId ?? [])])];
  // A guest stands by a line without account; 200 may file at once, and most lists have none.
  if (authors.every(({ accountId }) => accountId !== null)) return { accounts, guests: [] };
  const found = await readRows<Omit<Guest, 'host'> & { kind: string; name: string }>(ctx.db)`
    select g.id, g."guestOrganizationId" as "organizationId", g."guestAccountId" as "accountId", g."foldedName", s.code, o.kind::text as kind, o.name
    from "GuestAuthor" g
    join "Submission" s on s."organizationId" = g."organizationId" and s.id = g."submissionId"
    join "Organization" o on o.id = g."organizationId"
    ${standingLine}
    where g."organizationId" = ${ctx.actor.organizationId}::uuid and g."submissionId" = ${id}::uuid and g."acceptedAt" is not null and g."endedAt" is null and ${grantStands}
    order by g.id`;
  return { accounts, guests: found.map(({ kind, name, ...guest }) => ({ ...guest, host: `UBND ${organizationLabel({ kind, name })}` })) };
}
