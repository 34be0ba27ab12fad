import { expect, test } from 'vitest';
import { cutLines } from '@/documents/cut-lines';
import { headingOf } from '@/domain/submissions/word-headings';
import { longestLabel, plainLine, type WordLine } from '@/domain/submissions/word-lines';
import { sortWord } from '@/domain/submissions/word-sections';
import { isNaming, titleAt } from '@/domain/submissions/word-title';

const parts = [{ key: 'solution', title: 'Nội dung giải pháp' }];
const padded = (words: string, length: number): string => words + '.'.repeat(length - words.length);

// What would be a heading, a label or a name in a shorter line is none in a longer one: no pattern is tried on it at all.
test('a line longer than any heading is text, whatever it begins with', () => {
  const heading = (length: number) => headingOf({ ...plainLine(padded('Nội dung giải pháp', length)), heading: 1 });
  expect([heading(longestLabel), heading(longestLabel + 1)]).toEqual([{ words: 'noi dung giai phap', after: 0 }, null]);
  expect(headingOf(plainLine(`${'.'.repeat(400_000)}:`))).toBeNull();
  // A label with its text behind it is short itself.
  expect(headingOf(plainLine(`1. Nội dung giải pháp: ${'Đặt bàn soát. '.repeat(100)}`))).toEqual({ words: 'noi dung giai phap', after: 22 });
  expect([isNaming('Tên sáng kiến'), isNaming(padded('Tên sáng kiến', longestLabel + 1))]).toEqual([true, false]);
  expect(titleAt([plainLine(`Tên sáng kiến: ${padded('Phiếu hẹn', longestLabel)}`)], 0)).toBeNull();
  expect(titleAt([plainLine('Tên sáng kiến'), plainLine(padded('Phiếu hẹn', longestLabel + 1))], 0)).toBeNull();
  const long = plainLine(padded('Nội dung giải pháp', 400_000));
  expect(sortWord([long], parts)).toEqual({ title: null, parts: [], rest: [long] });
});

const table = (rows: number, cells: number): WordLine => {
  const filled = Array.from({ length: rows }, () => Array.from({ length: cells }, () => ({ lines: [plainLine('a')], colspan: 1, rowspan: 1 })));
  return { ...plainLine(''), rows: filled };
};

test('of an endless file the beginning is read, tables between their rows, and the rest is counted', () => {
  const few = [plainLine('a'), table(2, 3), plainLine('b')];
  expect(cutLines(few, 8)).toEqual({ lines: few, left: 0 });
  const { lines, left } = cutLines(few, 5);
  expect([lines.length, lines[1]?.rows?.length, lines[1]?.text, left]).toEqual([2, 1, 'a | a | a', 4]);
  expect(cutLines([table(1, 9), plainLine('b')], 5)).toEqual({ lines: [], left: 10 });
});
