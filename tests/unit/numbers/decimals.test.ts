import { expect, test } from 'vitest';
import { changePerMille, difference, formatDecimal, readDecimal } from '@/domain/numbers/decimals';

test.each([
  ['27,5', '27.5'], ['27.5', '27.5'], ['2.530.000', '2530000'], ['2,530,000', '2530000'], ['2.530.000,25', '2530000.25'], ['2,530,000.25', '2530000.25'],
  ['1.000', '1000'], ['0.500', '0.5'], ['0,50', '0.5'], ['007', '7'], ['-3,20', '-3.2'], ['−3', '-3'], ['-0,0', '0'], [' 12 500 ', '12500'], ['100,00', '100'], ['+4', '4'],
])('%s is read as %s', (typed, value) => expect(readDecimal(typed)).toEqual({ value, problem: null }));

test.each([
  ['', 'notANumber'], ['12 ngày', 'notANumber'], ['1.2.3', 'notANumber'], ['1,2,3', 'notANumber'], ['1.000,', 'notANumber'], ['1e5', 'notANumber'], ['98%', 'notANumber'],
  ['1'.repeat(16), 'tooLarge'], ['0,1234567', 'tooManyDecimals'], [`0,${'0'.repeat(40_000)}1`, 'tooLarge'],
])('%s is refused: %s', (typed, problem) => expect(readDecimal(typed)).toEqual({ value: null, problem }));

test('shown the Vietnamese way', () => expect(['2530000.5', '-3.2', '0', '27.5'].map(formatDecimal)).toEqual(['2.530.000,5', '−3,2', '0', '27,5']));

test('differences and parts are exact', () => {
  expect([difference('0.1', '0.3'), difference('999999999999999.999999', '0.000001'), difference('5', '5.0')]).toEqual(['0.2', '-999999999999999.999998', '0']);
  expect([changePerMille('30', '18'), changePerMille('3', '4'), changePerMille('0', '4'), changePerMille('-10', '-5'), changePerMille('2000', '1999')]).toEqual([-400n, 333n, null, 500n, -1n]);
});
