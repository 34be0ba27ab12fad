import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { loadDuty } from './load-duty';
import { whyNotExempt } from './policy';
import type { ExemptUnit } from './schema';

/** Lets a unit off its quota, by a paper. */
export async function exemptUnit(ctx: Ctx, { campaignId, unitId, paperNumber, paperOn, reason }: ExemptUnit): Promise<void> {
  await transact(ctx, async (ctx) => {
    const duty = await loadDuty(ctx, campaignId, unitId);
    refuseIf(whyNotExempt(ctx.actor, duty));
    if (paperOn > dayOf(ctx.now)) throw new Refusal('invalid_input', { paperOn: ['Ngày văn bản chưa tới. Kiểm tra lại.'] });
    const { count } = await ctx.db.campaignUnit.updateMany({
      where: { organizationId: ctx.actor.organizationId, campaignId, unitId, exemptedAt: null },
      data: { exemptedAt: ctx.now, exemptedById: ctx.actor.accountId, exemptPaperNumber: paperNumber, exemptPaperOn: new Date(paperOn), exemptReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'unit.exempted', { type: 'unit', id: unitId, campaignId }, { paperNumber, paperOn }, reason);
  });
}
