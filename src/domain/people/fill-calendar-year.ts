import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holidayRows } from './calendar-days';
import { whyNotFillYear } from './calendar-policy';
import { missingHolidays } from './calendar-queries';
import type { FillCalendarYear } from './calendar-schema';

/** Adds the public holidays of a year that are not there yet; what people wrote stays as it is. */
export async function fillCalendarYear(ctx: Ctx, { year }: FillCalendarYear): Promise<{ count: number }> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const missing = new Set((await missingHolidays(ctx, year)).map(({ day }) => day));
    refuseIf(whyNotFillYear(ctx.actor, missing.size));
    const rows = holidayRows([year], ctx.now).filter(({ day }) => [...missing].some((each) => day.toISOString().startsWith(each)));
    // A colleague may press at the same moment: each day comes once.
    const { count } = await ctx.db.calendarDay.createMany({ data: rows.map((row) => ({ ...row, organizationId })), skipDuplicates: true });
    await recordEvent(ctx, 'calendar.year_filled', { type: 'organization', id: organizationId }, { year, count });
    return { count };
  });
}
