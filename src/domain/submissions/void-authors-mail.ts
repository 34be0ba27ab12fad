import type { Ctx } from '@/domain/context';
import { voidMail } from '@/domain/outbox/tell';
import { readRows } from '@/domain/read-rows';
import { toldAt } from './guest-host';

/** Takes back unsent mail about a dossier from everybody who heard, also from guests who have left since. */
export async function voidAuthorsMail(ctx: Ctx, submissionId: string, kinds: readonly string[], keyPrefix: string): Promise<void> {
  const elsewhere = await readRows<{ organizationId: string }>(ctx.db)`
    select distinct g."guestOrganizationId" as "organizationId" from "GuestAuthor" g
    where g."organizationId" = ${ctx.actor.organizationId}::uuid and g."submissionId" = ${submissionId}::uuid and g."acceptedAt" is not null`;
  for (const kind of kinds) {
    await voidMail(ctx, kind, keyPrefix);
    for (const { organizationId } of elsewhere) await voidMail(toldAt(ctx, organizationId), kind, keyPrefix);
  }
}
