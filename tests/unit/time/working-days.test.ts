import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter } from '@/domain/time/working-days';

// 30/4/2026 is a Thursday, 1/5 a Friday; suppose that Saturday 9/5 is worked in exchange for Monday 4/5.
const calendar = {
  daysOff: new Set(['2026-04-30', '2026-05-01', '2026-05-04'] as const),
  workedDays: new Set(['2026-05-09'] as const),
};

test('holidays and weekends are off, swapped Saturdays are not', () => {
  expect(isWorkingDay('2026-04-29', calendar)).toBe(true);
  expect(isWorkingDay('2026-04-30', calendar)).toBe(false);
  expect(isWorkingDay('2026-05-02', calendar)).toBe(false);
  expect(isWorkingDay('2026-05-09', calendar)).toBe(true);
});

test('counting steps over everything that is off, and does not count the day of departure', () => {
  expect(workingDayOnOrAfter('2026-04-29', calendar)).toBe('2026-04-29');
  expect(workingDayOnOrAfter('2026-04-30', calendar)).toBe('2026-05-05');
  expect(addWorkingDays('2026-04-29', 0, calendar)).toBe('2026-04-29');
  expect(addWorkingDays('2026-04-29', 1, calendar)).toBe('2026-05-05');
  expect(addWorkingDays('2026-04-29', 5, calendar)).toBe('2026-05-09');
});
