import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { CalendarEntry } from '@/domain/calendar-entry';
import { addDays } from '@/domain/time/calendar';

/** Two days before, at 9 in the morning: an entry of a whole day begins at midnight of wherever its owner is. */
const alarmSeconds = (2 * 24 - 9) * 3_600;

type About = { name: string; origin: string; stamp: Date };

/**
 * Deadlines as an iCalendar file (RFC 5545). "đến hết ngày 29/4/2026" is that day as a whole, so no time zone can move it; the
 * same entry taken over again with a higher SEQUENCE replaces the earlier one.
 */
export function calendarFile(entries: readonly CalendarEntry[], { name, origin, stamp }: About): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Cong sang kien', product: 'Lich', language: 'VI' } });
  for (const { key, sequence, title, detail, lastDay, path } of entries) {
    calendar.createEvent({
      id: `${key}@cong-sang-kien`, sequence, stamp, allDay: true, start: lastDay, end: addDays(lastDay, 1), summary: title, description: detail, url: `${origin}${path}`,
      alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }],
    });
  }
  return calendar.toString();
}
