import { expect, test } from 'vitest';
import { cellAfter } from '@/app/(portal)/campaigns/[campaignId]/scores/paper/grid-keys';
import { rowReading } from '@/app/(portal)/campaigns/[campaignId]/scores/paper/grid-line';
import { placeBlock } from '@/app/(portal)/campaigns/[campaignId]/scores/paper/paste-block';

const size = { rows: 3, columns: 4 };

test('a block out of Excel goes in from where it is pasted; what finds no room is counted', () => {
  expect(placeBlock('27,5\t20\r\n26\t18,5\r\n', { row: 0, column: 1 }, size)).toEqual({
    cells: [{ row: 0, column: 1, text: '27,5' }, { row: 0, column: 2, text: '20' }, { row: 1, column: 1, text: '26' }, { row: 1, column: 2, text: '18,5' }], lostRows: 0, lostColumns: 0,
  });
  expect(placeBlock('1\t2\t3\n4\t5\t6', { row: 2, column: 2 }, size)).toEqual({ cells: [{ row: 2, column: 2, text: '1' }, { row: 2, column: 3, text: '2' }], lostRows: 1, lostColumns: 1 });
  // A gap stays a gap: the row below must not move up.
  expect(placeBlock('1\n\n3', { row: 0, column: 0 }, size)?.cells.map(({ row, text }) => [row, text])).toEqual([[0, '1'], [1, ''], [2, '3']]);
  expect(placeBlock('27,5', { row: 0, column: 0 }, size)).toBeNull();
  expect(placeBlock('27,5\r\n', { row: 0, column: 0 }, size)).toBeNull();
});

test('keys lead as in a spreadsheet, and stop at the edge', () => {
  const key = (name: string, held: object = {}) => ({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });
  const inside = { atStart: false, atEnd: false };
  const all = { atStart: true, atEnd: true };
  expect(cellAfter(key('Enter'), { row: 0, column: 2 }, inside, size)).toEqual({ row: 1, column: 2 });
  expect(cellAfter(key('Enter', { shiftKey: true }), { row: 1, column: 2 }, inside, size)).toEqual({ row: 0, column: 2 });
  expect(cellAfter(key('ArrowDown'), { row: 2, column: 2 }, inside, size)).toEqual({ row: 2, column: 2 });
  expect(cellAfter(key('ArrowUp'), { row: 2, column: 2 }, inside, size)).toEqual({ row: 1, column: 2 });
  expect(cellAfter(key('ArrowRight'), { row: 0, column: 0 }, inside, size)).toBeNull();
  expect(cellAfter(key('ArrowRight'), { row: 0, column: 0 }, all, size)).toEqual({ row: 0, column: 1 });
  expect(cellAfter(key('ArrowLeft'), { row: 0, column: 3 }, all, size)).toEqual({ row: 0, column: 2 });
  expect(cellAfter(key('Tab'), { row: 0, column: 0 }, all, size)).toBeNull();
  expect(cellAfter(key('ArrowDown', { shiftKey: true }), { row: 0, column: 0 }, all, size)).toBeNull();
});

const line = { minScore: 0, maxScore: 3000, floorScore: 1000, stepScore: 50, weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null };
const rubric = [{ ...line, id: 'a', name: 'Tính mới' }, { ...line, id: 'b', name: 'Hiệu quả' }];

test('a row says what it still needs', () => {
  expect(rowReading(rubric, { cells: {}, comment: '' })).toMatchObject({ ready: false, says: 'Chưa nhập' });
  expect(rowReading(rubric, { cells: { a: '27,5' }, comment: '' })).toMatchObject({ ready: false, says: 'Còn 1 ô', total: 2750 });
  expect(rowReading(rubric, { cells: { a: '31', b: '20' }, comment: '' })).toMatchObject({ ready: false, says: 'Tính mới: Nhập từ 0 đến 30.', problems: { a: 'Nhập từ 0 đến 30.' } });
  expect(rowReading(rubric, { cells: { a: '5', b: '20' }, comment: ' ' })).toMatchObject({ ready: false, says: 'Ghi nhận xét như trên phiếu giấy, hoặc “Phiếu giấy không ghi nhận xét”.' });
  expect(rowReading(rubric, { cells: { a: '27.5', b: '20' }, comment: '' })).toMatchObject({ ready: true, says: 'Đủ', total: 4750 });
});
