import { expect, test } from 'vitest';
import { countedOf, isThere, leastOf, reaches, standingOf } from '@/domain/reviews/meeting/standing';

test('shares are compared exactly: 2/3 of 6 is 4, more than half of 6 is 4, of 7 is 4', () => {
  expect([leastOf(6, 'TWO_THIRDS'), leastOf(7, 'TWO_THIRDS'), leastOf(6, 'OVER_HALF'), leastOf(7, 'OVER_HALF'), leastOf(10, 'SEVENTY'), leastOf(7, 'NINETY')]).toEqual([4, 5, 4, 4, 7, 7]);
  expect([reaches(4, 6, 'TWO_THIRDS'), reaches(3, 6, 'OVER_HALF'), reaches(4, 6, 'OVER_HALF'), reaches(0, 0, 'OVER_HALF'), reaches(3, 4, 'THREE_QUARTERS'), reaches(3, 4, 'EIGHTY')]).toEqual([true, false, true, false, true, false]);
});

test('the least that is named is the least that reaches', () => {
  for (const share of ['OVER_HALF', 'TWO_THIRDS', 'SEVENTY', 'THREE_QUARTERS', 'EIGHTY', 'NINETY'] as const) {
    for (let whole = 1; whole <= 30; whole += 1) expect([reaches(leastOf(whole, share), whole, share), reaches(leastOf(whole, share) - 1, whole, share)]).toEqual([true, false]);
  }
});

test('who is in conflict leaves the quorum and its denominator', () => {
  const seats = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const there = new Set(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(standingOf(seats, there, new Set(['a', 'b']), 'TWO_THIRDS')).toEqual({ all: 7, members: 5, present: 4, least: 4, quorate: true });
  expect(standingOf(seats, new Set(['a', 'b', 'c', 'd', 'e']), new Set(['a', 'b']), 'TWO_THIRDS')).toMatchObject({ present: 3, quorate: false });
});

test('a vote is counted of those who vote here, of those who may, or of the whole council', () => {
  const standing = { all: 7, members: 5 };
  expect([countedOf('PRESENT', standing, 4), countedOf('VOTING', standing, 4), countedOf('ALL', standing, 4)]).toEqual([4, 5, 7]);
});

test('there is who came or joined and has not left', () => {
  const at = new Date('2026-06-03T01:00:00Z');
  expect([
    isThere(undefined), isThere({ kind: 'ABSENT', reason: 'ốm', arrivedAt: null, leftAt: null }), isThere({ kind: 'REMOTE', reason: '', arrivedAt: at, leftAt: null }), isThere({ kind: 'PRESENT', reason: '', arrivedAt: at, leftAt: at }),
  ]).toEqual([false, false, true, false]);
});
