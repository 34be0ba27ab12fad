import type { LocalDay } from '@/domain/time/calendar';

/** One deadline as a day in somebody's own calendar. Modules give theirs, as they give tasks; the route puts them together. */
export type CalendarEntry = {
  /** Stable, whatever the day: an entry that was moved replaces the one that was taken over before. */
  key: string;
  /** Higher whenever it was moved. */
  sequence: number;
  title: string;
  detail: string;
  /** "đến hết ngày 29/4/2026". */
  lastDay: LocalDay;
  /** Where in the portal it leads. */
  path: string;
};
