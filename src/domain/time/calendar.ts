/** A calendar day in Vietnam, 'YYYY-MM-DD'. Days compare by `<`. */
export type LocalDay = `${number}-${number}-${number}`;

/** Asia/Ho_Chi_Minh has had this offset since 1975 and no summer time; so no time-zone data is needed. */
const offsetMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

export type WallClock = { day: LocalDay; hour: number; minute: number };

/** What the clock on a wall in Vietnam shows, whatever the zone of the host. */
export function wallClock(instant: Date): WallClock {
  const shifted = new Date(instant.getTime() + offsetMs);
  return { day: isoDay(shifted), hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes() };
}

export function dayOf(instant: Date): LocalDay {
  return wallClock(instant).day;
}

export function startOfDay(day: LocalDay): Date {
  return new Date(utcMidnight(day) - offsetMs);
}

/** "đến hết ngày 29/4/2026" is stored as this: the first instant that is too late. */
export function endOfDayExclusive(lastDay: LocalDay): Date {
  return startOfDay(addDays(lastDay, 1));
}

/** The day to show for a deadline stored as an exclusive instant. */
export function lastDayOf(exclusiveInstant: Date): LocalDay {
  return dayOf(new Date(exclusiveInstant.getTime() - 1));
}

export function addDays(day: LocalDay, count: number): LocalDay {
  return isoDay(new Date(utcMidnight(day) + count * dayMs));
}

/** Midnights between the two days; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return (utcMidnight(to) - utcMidnight(from)) / dayMs;
}

/** 1 is Monday … 7 is Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(utcMidnight(day)).getUTCDay() || 7;
}

/** Years 1900 to 2199 only: "0206" is a slip of the finger, not a year. */
export function isRealDay(text: string): text is LocalDay {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && isoDay(instant) === text;
}

/** Reads 29/4/2026, 29-4-2026, 29.4.2026 (day first, always) and 2026-04-29. */
export function parseDay(text: string): LocalDay | null {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  const iso = parts ? `${parts[4]}-${parts[3]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : text.trim();
  return isRealDay(iso) ? iso : null;
}

function utcMidnight(day: LocalDay): number {
  if (!isRealDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(utc: Date): LocalDay {
  return utc.toISOString().slice(0, 10) as LocalDay;
}
