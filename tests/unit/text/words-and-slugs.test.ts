import { expect, test } from 'vitest';
import { slugOf } from '@/domain/text/slug';
import { countWords } from '@/domain/text/word-count';

test.each([
  ['Số hóa hồ sơ – 02 bước', 6],
  ['  ', 0],
  ['một\n\nhai', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['Giảm 50% thời gian cấp Giấy khai sinh “tại nhà”', 'giam-50-thoi-gian-cap-giay-khai-sinh-tai-nha'],
  ['???', 'sang-kien'],
])('%j has the address %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  expect(slugOf('Ứng dụng mã QR trong tiếp nhận hồ sơ', { maxLength: 18 })).toBe('ung-dung-ma-qr');
  expect(slugOf('x'.repeat(30), { maxLength: 10 })).toBe('x'.repeat(10));
});
