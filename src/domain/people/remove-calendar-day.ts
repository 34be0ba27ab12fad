import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fromDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { whyNotKeepCalendar } from './calendar-policy';
import type { RemoveCalendarDay } from './calendar-schema';

/** The line stays as a row that counts no more: last days already given were computed with it. */
export async function removeCalendarDay(ctx: Ctx, { dayId }: RemoveCalendarDay): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const line = await ctx.db.calendarDay.findFirst({ where: { organizationId, id: dayId, removedAt: null }, select: { day: true } });
    if (!line) throw new Refusal('not_found');
    refuseIf(whyNotKeepCalendar(ctx.actor));
    const { count } = await ctx.db.calendarDay.updateMany({ where: { organizationId, id: dayId, removedAt: null }, data: { removedAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'calendar.day_removed', { type: 'organization', id: organizationId }, { dayId, day: fromDateColumn(line.day) });
  });
}
