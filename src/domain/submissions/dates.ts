import type { FilingRule } from '@/generated/prisma/enums';
import { addDays, dayOf, daysBetween, lastDayOf, startOfDay } from '@/domain/time/calendar';

// When a dossier counts as filed: "Ngày nộp tính theo" (PRACTICE, Paper and portal). Every deadline here is exclusive.

/** The instant that counts; null while the copy that decides has not come. */
export function countedFilingInstant(rule: FilingRule, filedAt: Date | null, firstPaperAt: Date | null): Date | null {
  if (rule === 'ELECTRONIC') return filedAt;
  if (rule === 'PAPER') return firstPaperAt;
  if (filedAt && firstPaperAt) return filedAt < firstPaperAt ? filedAt : firstPaperAt;
  return filedAt ?? firstPaperAt;
}

/** Until when paper copies may come: days of grace after the last day of the window. */
export function paperDueAt(submissionClosesAt: Date, paperGraceDays: number): Date {
  if (paperGraceDays === 0) return submissionClosesAt;
  return startOfDay(addDays(lastDayOf(submissionClosesAt), paperGraceDays + 1));
}

export type Timeliness = 'inTime' | 'awaitingPaper' | 'late';

type Arrival = {
  rule: FilingRule;
  filedAt: Date | null;
  firstPaperAt: Date | null;
  submissionClosesAt: Date;
  paperGraceDays: number;
};

/**
 * Whether a dossier came in time. Where only paper counts, the days of grace move its last day; elsewhere they only say
 * until when the copies of a dossier filed in time are still waited for.
 */
export function timeliness({ rule, filedAt, firstPaperAt, submissionClosesAt, paperGraceDays }: Arrival, now: Date): Timeliness {
  const closesAt = rule === 'PAPER' ? paperDueAt(submissionClosesAt, paperGraceDays) : submissionClosesAt;
  const counted = countedFilingInstant(rule, filedAt, firstPaperAt);
  if (counted) return counted < closesAt ? 'inTime' : 'late';
  return now < closesAt ? 'awaitingPaper' : 'late';
}

/** Whole days by the calendar, at least 1 once the instant is past; 0 when in time. */
export function daysLate(counted: Date, closesAt: Date): number {
  return counted < closesAt ? 0 : Math.max(1, daysBetween(lastDayOf(closesAt), dayOf(counted)));
}

type Window = { submissionClosesAt: Date | null; lateUntil?: Date | null };

/** Until when a dossier may still be filed after the window, exclusive: for everybody, or for who was admitted. Null: it may not. */
export function lateClosesAt({ submissionClosesAt, lateUntil = null }: Window, admittedUntil: Date | null = null): Date | null {
  const later = [lateUntil, admittedUntil].filter((each) => each !== null && submissionClosesAt !== null && each > submissionClosesAt) as Date[];
  return later.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
