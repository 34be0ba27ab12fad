import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';

/**
 * Active admins other than the given one. Their rows are locked in one order first: two admins who take each other's role
 * away at the same moment wait for one another, and the second one is told that they are the last.
 */
export async function countOtherAdmins(ctx: Ctx, accountId: string): Promise<number> {
  const rows = await readRows<{ id: string }>(ctx.db)`
    select id from "Account" where "organizationId" = ${ctx.actor.organizationId}::uuid and "disabledAt" is null and 'admin' = any(roles)
    order by id for update`;
  return rows.filter((row) => row.id !== accountId).length;
}
