import { expect, test } from 'vitest';
import { likenessWords } from '@/domain/library/similarity/likeness-words';
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
  expect(likenessWords({ similarity: 2000, title: 6000, text: 300 })).toBe('Giống một phần, khoảng 1 phần 10 lời văn');
  expect(likenessWords({ similarity: 9000, title: 9000, text: 0 })).toBe('Tên gần như trùng');
  expect(likenessWords({ similarity: 6100, title: 6100, text: 0 })).toBe('Tên gần giống');
});
