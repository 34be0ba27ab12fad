import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { visibleTo } from './policy';

export async function loadDuty(ctx: Ctx, campaignId: string, unitId: string) {
  const duty = await ctx.db.campaignUnit.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId: ctx.actor.organizationId, campaignId, unitId, campaign: { status: { not: 'DRAFT' } } }] },
    select: { relation: true, quota: true, exemptedAt: true, exemptPaperNumber: true },
  });
  if (!duty) throw new Refusal('not_found');
  return duty;
}
