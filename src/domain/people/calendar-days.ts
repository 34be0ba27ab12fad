import { newId } from '@/domain/id';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { publicHolidays } from '@/domain/time/public-holidays';

/** A day as PostgreSQL's `date` is read and written: midnight in UTC. */
export const dateOf = (day: LocalDay): Date => new Date(`${day}T00:00:00Z`);

/** The holidays of some years as rows. */
export const holidayRows = (years: readonly number[], now: Date) =>
  years.flatMap(publicHolidays).map(({ day, name, provisional }) => ({ id: newId(), day: dateOf(day), kind: 'OFF' as const, name, provisional, addedAt: now }));

/** What the calendar of a new organization holds: this year and the next. */
export function startingDays(now: Date) {
  const year = Number(dayOf(now).slice(0, 4));
  return holidayRows([year, year + 1], now);
}
