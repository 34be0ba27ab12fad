import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicHolidays, unknownHolidays } from '@/domain/time/public-holidays';
import { formatMinuteOfDay, minuteOfDayWords, readMinuteOfDay } from '@/domain/time/minute-of-day';
import { addWorkingDays, isWithinPaperHours, yearWithoutLines } from '@/domain/time/working-days';

const calendarOf = (year: number) => ({ daysOff: new Set(publicHolidays(year).map(({ day }) => day)) });

test('a holiday on a day of rest is made up for on the next free working day', () => {
  expect(publicHolidays(2026).filter(({ name }) => name.includes('Giỗ Tổ')).map(({ day }) => day)).toEqual(['2026-04-26', '2026-04-27']);
  // Mùng 1 is a Saturday: two days of Tết fall on the weekend.
  expect(publicHolidays(2027).filter(({ name }) => name.includes('Tết Nguyên đán')).map(({ day }) => day)).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11']);
});

test('what is not announced yet is expected only; days that the law fixes are certain', () => {
  expect(publicHolidays(2026).filter(({ provisional }) => provisional)).toEqual([]);
  expect(publicHolidays(2027).filter(({ provisional }) => !provisional).map(({ day }) => day)).toEqual(['2027-01-01', '2027-04-30', '2027-05-01', '2027-09-02', '2027-11-24']);
  expect(publicHolidays(2031).map(({ name }) => name)).not.toContain('Tết Nguyên đán');
});

test('what the lists do not know of a year is named, to be typed in', () => {
  expect([2026, 2027].flatMap(unknownHolidays)).toEqual([]);
  expect(unknownHolidays(2028).map(({ name }) => name)).toEqual(['Giỗ Tổ Hùng Vương']);
  expect(unknownHolidays(2031).map(({ name }) => name)).toEqual(['Tết Nguyên đán', 'Giỗ Tổ Hùng Vương']);
});

test('a deadline that reaches into a year without lines is told', () => {
  const calendar = { ...calendarOf(2026), workedDays: new Set(['2027-01-02'] as const) };
  expect(yearWithoutLines('2026-12-20', '2027-01-10', calendar)).toBeNull();
  expect(yearWithoutLines('2026-12-20', '2026-12-28', calendarOf(2026))).toBeNull();
  expect(yearWithoutLines('2026-12-20', '2027-01-10', calendarOf(2026))).toBe(2027);
});

test('five working days over 30/4 and Tết', () => {
  expect(addWorkingDays('2026-04-24', 5, calendarOf(2026))).toBe('2026-05-06');
  expect(addWorkingDays('2027-02-04', 1, calendarOf(2027))).toBe('2027-02-12');
});

test('the migration gives organizations that exist the same days', () => {
  const sql = readFileSync(join(import.meta.dirname, '../../../prisma/migrations/20261122183000_after_filing/migration.sql'), 'utf8');
  const rows = [...sql.matchAll(/\('(\d{4}-\d\d-\d\d)', '([^']+)', (true|false)\)/gu)].map(([, day, name, provisional]) => ({ day, name, provisional: provisional === 'true' }));
  expect(rows).toEqual([2026, 2027].flatMap(publicHolidays));
});

const hours = { paperMorningFrom: 420, paperMorningTo: 690, paperAfternoonFrom: 810, paperAfternoonTo: 1020 };
test.each([
  ['2026-04-24T07:00:00+07:00', true], ['2026-04-24T06:59:00+07:00', false], ['2026-04-24T11:30:59+07:00', true], ['2026-04-24T12:00:00+07:00', false],
  ['2026-04-24T17:00:00+07:00', true], ['2026-04-24T17:01:00+07:00', false], ['2026-04-25T09:00:00+07:00', false], ['2026-04-27T09:00:00+07:00', false],
])('paper at %s is within the hours: %s', (at, expected) => {
  expect(isWithinPaperHours(new Date(at), hours, calendarOf(2026))).toBe(expected);
});

test('hours as they are typed and written', () => {
  expect(['14:10', '14h10', '8 giờ 5', '7h', '24:00', 'trưa'].map(readMinuteOfDay)).toEqual([850, 850, 485, 420, null, null]);
  expect([formatMinuteOfDay(425), minuteOfDayWords(690)]).toEqual(['07:05', '11h30']);
});
