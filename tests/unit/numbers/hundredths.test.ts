import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatHundredths, formatHundredthsShort, formatShare, parseHundredths, readHundredths,
} from '@/domain/numbers/hundredths';

test.each([
  ['27,5', 2750], ['27.5', 2750], ['27,50', 2750], [' 100 ', 10000], ['0', 0], ['0,05', 5], ['007', 700], ['1000,5', 100050],
])('reads %j as %i', (typed, hundredths) => {
  expect(readHundredths(typed)).toEqual({ value: hundredths, problem: null });
});

test.each([
  ['', 'empty'], ['27,555', 'tooManyDecimals'], ['1.000,5', 'grouped'], ['1,000.5', 'grouped'], ['27.555', 'grouped'],
  ['-1', 'negative'], ['–1', 'negative'], ['1e3', 'notANumber'], [',5', 'notANumber'], ['5,', 'notANumber'],
  ['2 7', 'notANumber'], ['+5', 'notANumber'], ['NaN', 'notANumber'], ['1000000000', 'tooLarge'],
] as const)('refuses %j: %s', (typed, problem) => {
  expect(readHundredths(typed)).toEqual({ value: null, problem });
  expect(parseHundredths(typed)).toBeNull();
});

test.each([
  [7850, '78,50', '78,5%'], [3334, '33,34', '33,34%'], [10000, '100,00', '100%'], [5, '0,05', '0,05%'],
  [0, '0,00', '0%'], [1000, '10,00', '10%'], [123456789, '1.234.567,89', '1.234.567,89%'], [-150, '-1,50', '-1,5%'],
])('%i is the score %s and the share %s', (hundredths, score, share) => {
  expect(formatHundredths(hundredths)).toBe(score);
  expect(formatShare(hundredths)).toBe(share);
});

test('a fraction of a hundredth is a bug', () => {
  expect(() => formatHundredths(78.5)).toThrow(RangeError);
});

test('what is printed reads back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
      expect(parseHundredths(formatHundredths(hundredths))).toBe(hundredths);
      expect(parseHundredths(formatHundredthsShort(hundredths))).toBe(hundredths);
      expect(parseHundredths(formatHundredths(hundredths).replace(',', '.'))).toBe(hundredths);
    }),
  );
});
