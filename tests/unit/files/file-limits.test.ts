import { expect, test } from 'vitest';
import { limitWords, whyNotFile } from '@/ui/file-limits';

const mb = 1024 * 1024;
const limits = { extensions: ['.pdf'], words: 'PDF', maxBytes: 20 * mb, maxFiles: 3, room: 25 * mb };

test('room for all files is told before sending and counts what is under way', () => {
  expect(limitWords(limits)).toBe('PDF. Mỗi tệp không quá 20 MB, nhiều nhất 3 tệp. Còn 25 MB.');
  expect(limitWords({ ...limits, room: -1 })).toContain('Còn 0 byte.');
  const file = { name: 'a.pdf', size: 15 * mb };
  expect(whyNotFile(file, limits)).toBeNull();
  expect(whyNotFile(file, limits, { files: 1, bytes: 10 * mb })).toBeNull();
  expect(whyNotFile(file, limits, { files: 1, bytes: 10 * mb + 1 })).toBe('Tệp a.pdf nặng 15 MB, chỉ còn 15 MB cho tất cả các tệp. Gỡ bớt tệp hoặc giảm cỡ ảnh.');
  expect(whyNotFile(file, { ...limits, room: undefined }, { files: 2, bytes: 90 * mb })).toBeNull();
  expect(whyNotFile(file, limits, { files: 3, bytes: 0 })).toContain('Đã đủ 3 tệp.');
});
