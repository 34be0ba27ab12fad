import type { Ctx } from '@/domain/context';
import { suggestedDuty } from './roster-rule';

/** Puts every unit of the organization that is not yet there into the roster, by the usual rule. Returns how many. */
export async function addAllUnits(ctx: Ctx, campaignId: string): Promise<number> {
  const { organizationId } = ctx.actor;
  const units = await ctx.db.unit.findMany({
    where: { organizationId, endedAt: null, campaignUnits: { none: { campaignId } } },
    select: { id: true, bloc: true },
  });
  const { count } = await ctx.db.campaignUnit.createMany({
    data: units.map((unit) => ({ organizationId, campaignId, unitId: unit.id, ...suggestedDuty(unit.bloc) })),
    skipDuplicates: true,
  });
  return count;
}
