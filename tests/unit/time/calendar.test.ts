import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays, dayOf, daysBetween, endOfDayExclusive, isRealDay, lastDayOf, parseDay, startOfDay, weekdayOf,
} from '@/domain/time/calendar';

test('"đến hết ngày 29/4/2026" ends with the first instant of 30/4 in Vietnam', () => {
  const closesAt = endOfDayExclusive('2026-04-29');
  expect(closesAt.toISOString()).toBe('2026-04-29T17:00:00.000Z');
  expect(lastDayOf(closesAt)).toBe('2026-04-29');
});

test.each([
  ['2026-04-29T16:59:59.999Z', '2026-04-29'],
  ['2026-04-29T17:00:00.000Z', '2026-04-30'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01'],
])('%s is %s in Vietnam', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test.each([
  ['29/4/2026', '2026-04-29'],
  [' 06/01/2026 ', '2026-01-06'],
  ['29-4-2026', '2026-04-29'],
  ['29.4.2026', '2026-04-29'],
  ['2026-04-29', '2026-04-29'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2026', null],
  ['4/29/2026', null],
  ['29/4-2026', null],
  ['29/4/26', null],
  ['29/4/0206', null],
  ['', null],
])('reads %j as %j', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

test.each(['2026-02-30', '2026-13-01', '2026-4-29', '0206-04-29', '2026-04-29T00:00'])('%s is no day', (text) => {
  expect(isRealDay(text)).toBe(false);
});

test('an impossible day is a bug and looks like one', () => {
  expect(() => startOfDay('2026-02-30')).toThrow(RangeError);
});

test('weeks begin on Monday', () => {
  expect(weekdayOf('2026-04-27')).toBe(1);
  expect(weekdayOf('2026-05-03')).toBe(7);
});

test('days add up, over months, leap years and centuries', () => {
  const day = fc.integer({ min: 0, max: 70_000 }).map((count) => addDays('1950-01-01', count));
  fc.assert(
    fc.property(day, fc.integer({ min: -9_000, max: 9_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(isRealDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(count);
      expect(dayOf(startOfDay(from))).toBe(from);
      expect(lastDayOf(endOfDayExclusive(from))).toBe(from);
    }),
  );
});
