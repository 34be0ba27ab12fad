import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadDuty } from './load-duty';
import { whyNotEndExemption } from './policy';
import type { EndExemption } from './schema';

/** The quota binds again; that there was an exemption, and by which paper, stays in the history. */
export async function endExemption(ctx: Ctx, { campaignId, unitId }: EndExemption): Promise<void> {
  await transact(ctx, async (ctx) => {
    const duty = await loadDuty(ctx, campaignId, unitId);
    refuseIf(whyNotEndExemption(ctx.actor, duty));
    const { count } = await ctx.db.campaignUnit.updateMany({
      where: { organizationId: ctx.actor.organizationId, campaignId, unitId, exemptedAt: { not: null } },
      data: { exemptedAt: null, exemptedById: null, exemptPaperNumber: null, exemptPaperOn: null, exemptReason: null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'unit.exemption_ended', { type: 'unit', id: unitId, campaignId }, { paperNumber: duty.exemptPaperNumber });
  });
}
