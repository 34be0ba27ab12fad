import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotManage } from './policy';
import { organizationOf } from './queries';
import type { OrganizationInput } from './schema';

/** The commune's profile. Codes already given keep their prefix. */
export async function updateOrganization(ctx: Ctx, input: OrganizationInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(whyNotManage(ctx.actor));
    const before = await organizationOf(ctx);
    const fields = (['kind', 'name', 'parentName', 'codePrefix', 'place', 'contact'] as const).filter((field) => before[field] !== input[field]);
    if (fields.length === 0) return;
    await ctx.db.organization.update({ where: { id: before.id }, data: input });
    await recordEvent(ctx, 'organization.updated', { type: 'organization', id: before.id }, { fields });
  });
}
