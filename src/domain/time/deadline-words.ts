import { dayOf, daysBetween, lastDayOf, wallClock } from '@/domain/time/calendar';
import { formatDay, formatTime } from '@/domain/time/format';

export type DeadlineTone = 'info' | 'warn' | 'bad' | 'mute';

/** `words`: "còn 5 ngày", "hết hạn hôm qua". `lastDay`: "hết ngày 29/4/2026". */
export type DeadlineWords = { words: string; lastDay: string; tone: DeadlineTone };

/** `closesAt` is exclusive; `extendedFrom` is the closing instant before the last extension. */
export type Deadline = { closesAt: Date; extendedFrom?: Date | null };

/**
 * Says a deadline in the words of the screen. Days are counted by the calendar of Vietnam, so from
 * morning to evening of one day the number stands still. What is over is `mute`: whether that is bad
 * depends on what was filed, which only the page knows.
 */
export function deadlineWords(now: Date, { closesAt, extendedFrom }: Deadline): DeadlineWords {
  const lastDay = extendedFrom
    ? `${lastMoment(closesAt)} (gia hạn từ ${formatDay(lastDayOf(extendedFrom))})`
    : lastMoment(closesAt);
  if (now >= closesAt) return { words: wordsAfter(now, closesAt), lastDay, tone: 'mute' };

  const days = daysBetween(dayOf(now), lastDayOf(closesAt));
  if (days > 0) return { words: `còn ${days} ngày`, lastDay, tone: days > 3 ? 'info' : 'warn' };
  return { words: wordsOfLastDay(closesAt.getTime() - now.getTime()), lastDay, tone: 'bad' };
}

function wordsOfLastDay(leftMs: number): string {
  const minutes = Math.floor(leftMs / 60_000);
  if (minutes >= 60) return `còn ${Math.floor(minutes / 60)} giờ`;
  return minutes > 0 ? `còn ${minutes} phút` : 'còn chưa đầy 1 phút';
}

function wordsAfter(now: Date, closesAt: Date): string {
  const days = daysBetween(lastDayOf(closesAt), dayOf(now));
  if (days === 0) return 'hết hạn hôm nay';
  return days === 1 ? 'hết hạn hôm qua' : `hết hạn ${days} ngày trước`;
}

function lastMoment(closesAt: Date): string {
  const { hour, minute } = wallClock(closesAt);
  const day = formatDay(lastDayOf(closesAt));
  return hour === 0 && minute === 0 ? `hết ngày ${day}` : `${formatTime(closesAt)} ngày ${day}`;
}
