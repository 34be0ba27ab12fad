import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotSetPaperHours } from './calendar-policy';
import { paperHoursOf } from './calendar-queries';
import type { PaperHoursInput } from './calendar-schema';

/** When the office takes in paper. It decides nothing: it is what people are told when paper comes outside of it. */
export async function updatePaperHours(ctx: Ctx, input: PaperHoursInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(whyNotSetPaperHours(ctx.actor, input));
    const before = await paperHoursOf(ctx);
    const fields = (['paperMorningFrom', 'paperMorningTo', 'paperAfternoonFrom', 'paperAfternoonTo'] as const).filter((field) => before[field] !== input[field]);
    if (fields.length === 0) return;
    await ctx.db.organization.update({ where: { id: ctx.actor.organizationId }, data: input });
    await recordEvent(ctx, 'calendar.paper_hours_changed', { type: 'organization', id: ctx.actor.organizationId }, { fields });
  });
}
