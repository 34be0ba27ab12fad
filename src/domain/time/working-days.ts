import { addDays, type LocalDay, wallClock, weekdayOf } from '@/domain/time/calendar';

/**
 * The organization's year. `daysOff`: holidays with the days taken in lieu of those that fall on a
 * weekend; `workedDays`: Saturdays or Sundays worked in exchange. Announced every year, never computed.
 */
export type WorkCalendar = { daysOff: ReadonlySet<LocalDay>; workedDays?: ReadonlySet<LocalDay> };

export function isWorkingDay(day: LocalDay, { daysOff, workedDays }: WorkCalendar): boolean {
  if (workedDays?.has(day)) return true;
  return weekdayOf(day) <= 5 && !daysOff.has(day);
}

/** The day itself when it is a working day. */
export function workingDayOnOrAfter(day: LocalDay, calendar: WorkCalendar): LocalDay {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The `count`-th working day after `day`; the day itself is not counted ("trong 05 ngày làm việc kể từ ngày …"). */
export function addWorkingDays(day: LocalDay, count: number, calendar: WorkCalendar): LocalDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let reached = day;
  for (let left = count; left > 0; left--) reached = workingDayOnOrAfter(addDays(reached, 1), calendar);
  return reached;
}

/** The first year from `from` to `to` of which the calendar holds nothing: its holidays were not counted. Null: each has lines. */
export function yearWithoutLines(from: LocalDay, to: LocalDay, { daysOff, workedDays = new Set() }: WorkCalendar): number | null {
  const known = new Set([...daysOff, ...workedDays].map((day) => Number(day.slice(0, 4))));
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) if (!known.has(year)) return year;
  return null;
}

/** When the office takes in paper on a working day; minutes after midnight. */
export type PaperHours = { paperMorningFrom: number; paperMorningTo: number; paperAfternoonFrom: number; paperAfternoonTo: number };

/** The minute in which the office closes still belongs to its hours. */
export function isWithinPaperHours(instant: Date, hours: PaperHours, calendar: WorkCalendar): boolean {
  const { day, hour, minute } = wallClock(instant);
  const at = hour * 60 + minute;
  const inMorning = at >= hours.paperMorningFrom && at <= hours.paperMorningTo;
  const inAfternoon = at >= hours.paperAfternoonFrom && at <= hours.paperAfternoonTo;
  return isWorkingDay(day, calendar) && (inMorning || inAfternoon);
}

/** The last time before `now` at which the office closed: what was put on the desk before it arrived by then. */
export function lastClosing(now: Date, hours: PaperHours, calendar: WorkCalendar): { day: LocalDay; minute: number } {
  const { day, hour, minute } = wallClock(now);
  if (isWorkingDay(day, calendar)) {
    const at = hour * 60 + minute;
    if (at >= hours.paperAfternoonTo) return { day, minute: hours.paperAfternoonTo };
    if (at >= hours.paperMorningTo) return { day, minute: hours.paperMorningTo };
  }
  let before = addDays(day, -1);
  while (!isWorkingDay(before, calendar)) before = addDays(before, -1);
  return { day: before, minute: hours.paperAfternoonTo };
}

/** The `count`-th working day before `day`; the day itself is not counted. */
export function workingDayBefore(day: LocalDay, count: number, calendar: WorkCalendar): LocalDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, -1);
    if (isWorkingDay(reached, calendar)) left--;
  }
  return reached;
}
