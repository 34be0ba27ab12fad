import { newId } from '@/domain/id';
import { dayOf } from '@/domain/time/calendar';
import { toDateColumn } from '@/domain/time/date-column';
import { publicHolidays } from '@/domain/time/public-holidays';

/** The holidays of some years as rows. */
export const holidayRows = (years: readonly number[], now: Date) =>
  years.flatMap(publicHolidays).map(({ day, name, provisional }) => ({ id: newId(), day: toDateColumn(day), kind: 'OFF' as const, name, provisional, addedAt: now }));

/** What the calendar of a new organization holds: this year and the next. */
export function startingDays(now: Date) {
  const year = Number(dayOf(now).slice(0, 4));
  return holidayRows([year, year + 1], now);
}
