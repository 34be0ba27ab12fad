import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount, formatInteger, parseInteger } from '@/domain/numbers/integers';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';

test.each([
  [0, '0'], [999, '999'], [1000, '1.000'], [2530000, '2.530.000'], [-760000, '-760.000'], [12345678901234567890n, '12.345.678.901.234.567.890'],
])('%s is printed %s', (value, text) => {
  expect(formatInteger(value)).toBe(text);
});

test.each([
  ['2.530.000', 2530000], ['2530000', 2530000], [' 14 ', 14], ['2.53', null], ['2,530', null], ['2.530.00', null],
  ['-1', null], ['', null], ['1 000', null], ['9'.repeat(16), null],
])('reads %j as %j', (typed, value) => {
  expect(parseInteger(typed)).toBe(value);
});

test.each([[0, '0'], [1, '01'], [9, '09'], [10, '10'], [3321, '3.321']])('papers count %i as %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

test('integers read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
      expect(parseInteger(formatInteger(value))).toBe(value);
    }),
  );
});

test.each([
  [15625, 2, 7813], [10, 4, 3], [9, 4, 2], [1, 3, 0], [2, 3, 1], [0, 7, 0], [-5, 2, -2], [-6, 4, -1],
])('%i / %i rounds to %i', (sum, n, mean) => {
  expect(roundHalfUpDiv(sum, n)).toBe(mean);
});

test('nobody divides by nothing', () => {
  expect(() => roundHalfUpDiv(1, 0)).toThrow(RangeError);
});

test('the result is the nearest integer, the higher one from the middle', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (sum, n) => {
      const twiceOff = 2n * (BigInt(roundHalfUpDiv(sum, n)) * BigInt(n) - BigInt(sum));
      expect(twiceOff > -BigInt(n) && twiceOff <= BigInt(n)).toBe(true);
    }),
  );
});
