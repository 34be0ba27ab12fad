import type { Ctx } from '@/domain/context';
import { workCalendar } from '@/domain/people/calendar-queries';
import { Refusal } from '@/domain/refusal';
import { dayOf, endOfDayExclusive, type LocalDay, startOfDay } from '@/domain/time/calendar';
import { addWorkingDays, type WorkCalendar, workingDayBefore } from '@/domain/time/working-days';

/** A deadline as the office gives it: so many working days from today, or a day. */
export type SupplementDue = { dueDays?: number | null; dueOn: LocalDay | null };

/** The exclusive instant of a deadline; working days are counted by the calendar of the organization as it stands now. */
export async function supplementDueAt(ctx: Ctx, { dueDays, dueOn }: SupplementDue): Promise<Date> {
  if (dueDays) return endOfDayExclusive(addWorkingDays(dayOf(ctx.now), dueDays, await workCalendar(ctx)));
  if (dueOn) return endOfDayExclusive(dueOn);
  throw new Refusal('invalid_input', { dueOn: ['Chọn ngày cuối để bổ sung.'] });
}

const remindBefore = 2;
/** The office's day has begun: half past seven. */
const remindMinute = 7 * 60 + 30;

/** When the author is reminded: in the morning of the second working day before the last one. */
export function supplementReminderAt(lastDay: LocalDay, calendar: WorkCalendar): Date {
  return new Date(startOfDay(workingDayBefore(lastDay, remindBefore, calendar)).getTime() + remindMinute * 60_000);
}
