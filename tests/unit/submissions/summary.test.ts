import { expect, test } from 'vitest';
import { openingOf } from '@/domain/submissions/summary';
import { plainLine } from '@/domain/submissions/word-lines';
import { sortWord } from '@/domain/submissions/word-sections';

test('as many whole sentences as fit', () => {
  const text = 'Người dân chờ lâu. Đặt bàn soát giấy tờ!\nGiảm còn 6 lượt mỗi tuần';
  expect(openingOf(text)).toBe('Người dân chờ lâu. Đặt bàn soát giấy tờ! Giảm còn 6 lượt mỗi tuần');
  expect(openingOf(text, 9)).toBe('Người dân chờ lâu. Đặt bàn soát giấy tờ!');
  expect(openingOf(text, 8)).toBe('Người dân chờ lâu.');
  expect([openingOf(text, 3), openingOf(' \n')]).toEqual(['', '']);
});

test('a summary in the file is found by its heading', () => {
  const line = (text: string, bold = false) => ({ ...plainLine(text), ...(bold ? { heading: 2 } : {}) });
  const parts = [{ key: 'summary', title: 'Tóm tắt' }, { key: 'solution', title: 'Nội dung giải pháp' }];
  const read = sortWord([line('TÓM TẮT SÁNG KIẾN', true), line('Bàn soát giấy tờ.'), line('1. Nội dung giải pháp', true), line('Trực theo lịch.')], parts);
  expect(read.parts.map(({ key, lines }) => [key, lines.map(({ text }) => text)])).toEqual([['summary', ['Bàn soát giấy tờ.']], ['solution', ['Trực theo lịch.']]]);
});
