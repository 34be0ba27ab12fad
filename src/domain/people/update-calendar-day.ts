import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fromDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { whyNotKeepCalendar } from './calendar-policy';
import type { UpdateCalendarDay } from './calendar-schema';

/** Its name, and whether it is announced by now. Another day is another line. */
export async function updateCalendarDay(ctx: Ctx, { dayId, name, provisional }: UpdateCalendarDay): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const line = await ctx.db.calendarDay.findFirst({ where: { organizationId, id: dayId, removedAt: null }, select: { day: true, name: true, provisional: true } });
    if (!line) throw new Refusal('not_found');
    refuseIf(whyNotKeepCalendar(ctx.actor));
    const { count } = await ctx.db.calendarDay.updateMany({
      where: { organizationId, id: dayId, removedAt: null, name: line.name, provisional: line.provisional },
      data: { name, provisional },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const fields = [...(name === line.name ? [] : ['name']), ...(provisional === line.provisional ? [] : ['provisional'])];
    if (fields.length > 0) await recordEvent(ctx, 'calendar.day_changed', { type: 'organization', id: organizationId }, { dayId, day: fromDateColumn(line.day), fields });
  });
}
