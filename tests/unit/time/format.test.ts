import { expect, test } from 'vitest';
import { formatDateTime, formatDay, formatDayLong, formatTime, formatTimeLong } from '@/domain/time/format';

test.each([
  ['2026-04-29', '29/4/2026', 'ngày 29 tháng 4 năm 2026'],
  ['2026-01-06', '06/01/2026', 'ngày 06 tháng 01 năm 2026'],
  ['2026-02-28', '28/02/2026', 'ngày 28 tháng 02 năm 2026'],
  ['2026-03-09', '09/3/2026', 'ngày 09 tháng 3 năm 2026'],
  ['2026-12-10', '10/12/2026', 'ngày 10 tháng 12 năm 2026'],
] as const)('%s is %s on screen and %s in papers', (day, short, long) => {
  expect(formatDay(day)).toBe(short);
  expect(formatDayLong(day)).toBe(long);
});

test('hours are those of Vietnam', () => {
  const morning = new Date('2026-04-29T02:14:59Z');
  expect(formatTime(morning)).toBe('09:14');
  expect(formatTimeLong(morning)).toBe('9 giờ 14 phút');
  expect(formatDateTime(morning)).toBe('09:14, 29/4/2026');
  expect(formatTimeLong(new Date('2026-04-29T10:00:00Z'))).toBe('17 giờ 00 phút');
});
