import { expect, test } from 'vitest';
import { isMuchAlike, likenessWords } from '@/domain/library/similarity/likeness-words';
import { segmentsOf } from '@/domain/library/similarity/segments';

test('a text is cut at its passages and loses nothing; each keeps the number it came with', () => {
  const text = 'Đầu. Đoạn hai. Giữa. Đoạn một.';
  const ranges = [{ start: 21, end: 30 }, { start: 5, end: 14 }];
  const segments = segmentsOf(text, ranges);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter(({ passage }) => passage !== null)).toEqual([{ text: 'Đoạn hai.', passage: 2 }, { text: 'Đoạn một.', passage: 1 }]);
  expect(segmentsOf(text, [])).toEqual([{ text, passage: null }]);
  expect(segmentsOf('', [])).toEqual([]);
});

test('how alike, in words that name no guilt', () => {
  expect(likenessWords({ similarity: 8200, title: 5000, text: 8200 })).toBe('Gần như trùng, khoảng 8 phần 10 lời văn');
  expect(likenessWords({ similarity: 4500, title: 0, text: 4500 })).toBe('Giống nhiều, khoảng 5 phần 10 lời văn');
  expect(likenessWords({ similarity: 2000, title: 6000, text: 300 })).toBe('Cùng chủ đề, lời văn khác');
  // Few of many words, or one title on two texts: no copy.
  expect(likenessWords({ similarity: 1500, title: 1000, text: 1500 })).toBe('Giống một phần, khoảng 2 phần 10 lời văn');
  expect(likenessWords({ similarity: 5000, title: 10_000, text: 2500 })).toBe('Giống một phần, khoảng 3 phần 10 lời văn');
  expect([{ similarity: 5000, title: 10_000, text: 2500 }, { similarity: 4500, title: 0, text: 4500 }, { similarity: 6100, title: 6100, text: 0 }].map(isMuchAlike)).toEqual([false, true, false]);
  expect(likenessWords({ similarity: 9000, title: 9000, text: 0 })).toBe('Tên gần như trùng');
  expect(likenessWords({ similarity: 6100, title: 6100, text: 0 })).toBe('Tên gần giống');
});
