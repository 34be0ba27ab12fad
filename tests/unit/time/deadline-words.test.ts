import { expect, test } from 'vitest';
import { endOfDayExclusive } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';

const closesAt = endOfDayExclusive('2026-04-29');
const vietnam = (local: string) => new Date(`${local}+07:00`);

test.each([
  ['2026-04-24T00:00:00', 'còn 5 ngày', 'info'],
  ['2026-04-24T23:59:59', 'còn 5 ngày', 'info'],
  ['2026-04-26T08:00:00', 'còn 3 ngày', 'warn'],
  ['2026-04-28T23:59:59', 'còn 1 ngày', 'warn'],
  ['2026-04-29T00:00:00', 'còn 24 giờ', 'bad'],
  ['2026-04-29T20:15:00', 'còn 3 giờ', 'bad'],
  ['2026-04-29T23:48:00', 'còn 12 phút', 'bad'],
  ['2026-04-29T23:59:59', 'còn chưa đầy 1 phút', 'bad'],
  ['2026-04-30T00:00:00', 'hết hạn hôm qua', 'mute'],
  ['2026-04-30T23:59:59', 'hết hạn hôm qua', 'mute'],
  ['2026-05-02T00:00:00', 'hết hạn 3 ngày trước', 'mute'],
])('at %s: %s', (now, words, tone) => {
  expect(deadlineWords(vietnam(now), { closesAt })).toEqual({ words, lastDay: 'hết ngày 29/4/2026', tone });
});

test('a deadline within a day names its hour', () => {
  const atFive = { closesAt: vietnam('2026-04-29T17:00:00') };
  expect(deadlineWords(vietnam('2026-04-29T16:00:00'), atFive)).toEqual({
    words: 'còn 1 giờ', lastDay: '17:00 ngày 29/4/2026', tone: 'bad',
  });
  expect(deadlineWords(vietnam('2026-04-29T17:00:00'), atFive).words).toBe('hết hạn hôm nay');
});

test('an extension shows the day it came from', () => {
  const extended = { closesAt: endOfDayExclusive('2026-05-06'), extendedFrom: closesAt };
  expect(deadlineWords(vietnam('2026-04-30T08:00:00'), extended)).toEqual({
    words: 'còn 6 ngày', lastDay: 'hết ngày 06/5/2026 (gia hạn từ 29/4/2026)', tone: 'info',
  });
});
