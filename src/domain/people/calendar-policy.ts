import { type Actor, hasRole, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { CalendarDayKind } from '@/generated/prisma/enums';
import { type LocalDay, weekdayOf } from '@/domain/time/calendar';
import type { PaperHours } from '@/domain/time/working-days';

/** The days off are announced to the office, so it keeps them as well as the admin. */
export const mayKeepCalendar = (actor: Actor): boolean => hasRole(actor, 'admin') || isOffice(actor);

export const whyNotKeepCalendar = (actor: Actor): Reason | null => (mayKeepCalendar(actor) ? null : 'not_allowed');

/** @param taken the day has its line already. */
export function whyNotAddDay(actor: Actor, { day, kind, taken }: { day: LocalDay; kind: CalendarDayKind; taken: boolean }): Reason | null {
  if (!mayKeepCalendar(actor)) return 'not_allowed';
  if (kind === 'WORKED' && weekdayOf(day) <= 5) return 'worked_day_on_weekday';
  return taken ? 'calendar_day_taken' : null;
}

/** @param missing how many of the year's public holidays the calendar lacks. */
export function whyNotFillYear(actor: Actor, missing: number): Reason | null {
  if (!mayKeepCalendar(actor)) return 'not_allowed';
  return missing > 0 ? null : 'calendar_year_filled';
}

export function whyNotSetPaperHours(actor: Actor, { paperMorningFrom, paperMorningTo, paperAfternoonFrom, paperAfternoonTo }: PaperHours): Reason | null {
  if (!mayKeepCalendar(actor)) return 'not_allowed';
  const inOrder = paperMorningFrom < paperMorningTo && paperMorningTo <= paperAfternoonFrom && paperAfternoonFrom < paperAfternoonTo;
  return inOrder ? null : 'paper_hours_out_of_order';
}
