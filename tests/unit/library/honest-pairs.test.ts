import { habitPairs } from '@/domain/library/similarity/habits';
import { isMuchAlike, likenessWords } from '@/domain/library/similarity/likeness-words';
import { likenessOf, prepare } from '@/domain/library/similarity/likeness';
import { expect, test } from 'vitest';
import { copied, honest, type Paper } from './honest-pairs';

// As the search compares while a library is too young to know by itself what everybody writes.
const compare = (one: Paper, other: Paper) => likenessOf(prepare(one), prepare(other), new Set(habitPairs));

test('offices that write of one matter in their own words are not called copies of each other', () => {
  const pairs = honest.flatMap((one, i) => honest.slice(i + 1).map((other) => compare(one, other)));
  expect(pairs).toHaveLength(6);
  expect(pairs.filter(isMuchAlike)).toEqual([]);
  expect(Math.max(...pairs.map(({ text }) => text))).toBeLessThan(1500);
});

test('a copy of one of them is, and says so; it is like the others as they are like each other', () => {
  const [first, ...rest] = honest;
  if (!first) throw new Error('no paper');
  const likeness = compare(copied, first);
  expect(isMuchAlike(likeness)).toBe(true);
  expect(likenessWords(likeness)).toMatch(/^Gần như trùng, khoảng [78] phần 10 lời văn$/u);
  expect(rest.map((other) => compare(copied, other)).filter(isMuchAlike)).toEqual([]);
});
