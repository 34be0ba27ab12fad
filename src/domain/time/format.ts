import { type LocalDay, wallClock, weekdayOf } from '@/domain/time/calendar';

/** 29/4/2026 and 06/01/2026: days under 10 and months 1 and 2 are padded, as NĐ 30/2020 has it. */
export function formatDay(day: LocalDay): string {
  const { dd, mm, yyyy } = partsOf(day);
  return `${dd}/${mm}/${yyyy}`;
}

/** ngày 06 tháng 01 năm 2026 */
export function formatDayLong(day: LocalDay): string {
  const { dd, mm, yyyy } = partsOf(day);
  return `ngày ${dd} tháng ${mm} năm ${yyyy}`;
}

/** For the screen: 09:14 */
export function formatTime(instant: Date): string {
  const { hour, minute } = wallClock(instant);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** For papers: 9 giờ 14 phút, 17 giờ 00 phút */
export function formatTimeLong(instant: Date): string {
  const { hour, minute } = wallClock(instant);
  return `${hour} giờ ${twoDigits(minute)} phút`;
}

/** For the screen: 09:14, 29/4/2026 */
export function formatDateTime(instant: Date): string {
  return `${formatTime(instant)}, ${formatDay(wallClock(instant).day)}`;
}

function partsOf(day: LocalDay): { dd: string; mm: string; yyyy: string } {
  const [yyyy = '', month = '', dd = ''] = day.split('-');
  return { dd, mm: Number(month) <= 2 ? month : String(Number(month)), yyyy };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

/** Thứ Sáu */
export const weekdayName = (day: LocalDay): string => weekdays[weekdayOf(day) - 1] ?? '';

/** Thứ Sáu, ngày 24/4/2026 */
export const formatWeekday = (day: LocalDay): string => `${weekdayName(day)}, ngày ${formatDay(day)}`;
