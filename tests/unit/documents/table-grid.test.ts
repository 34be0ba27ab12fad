import { expect, test } from 'vitest';
import { breakWords } from '@/documents/pack/break-words';
import { tableGrid } from '@/documents/pack/table-grid';
import type { Cell, Table } from '@/domain/text/rich-text';
import { cell } from './pack-samples';

const table = (...rows: Cell[][]): Table => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) });
const shape = (given: Table) => tableGrid(given).cells.map(({ x, y, columns, rows, cell: own }) => `${x},${y} ${columns}x${rows}${own ? '' : ' hole'}`);

test('spans push the cells of later rows aside', () => {
  expect(shape(table([cell('a', 'tableCell', { rowspan: 2 }), cell('b')], [cell('c')]))).toEqual(['0,0 1x2', '1,0 1x1', '1,1 1x1']);
});

test('spans end where the table ends or another cell stands; holes are filled', () => {
  expect(shape(table([cell('a', 'tableCell', { rowspan: 9 }), cell('b'), cell('c', 'tableCell', { rowspan: 2 })], [cell('d', 'tableCell', { colspan: 5 })], []))).toEqual([
    '0,0 1x3', '1,0 1x1', '2,0 1x2', '1,1 1x1', '1,2 1x1 hole', '2,2 1x1 hole',
  ]);
});

test('a small table that claims to be a huge one is cut to what a sheet holds', () => {
  const wide = Array.from({ length: 30 }, () => cell('a', 'tableHeader', { colspan: 30 }));
  const grid = tableGrid(table(wide, ...Array.from({ length: 399 }, () => [])));
  expect([grid.columns, grid.rows, grid.cells.length, grid.weights.length]).toEqual([30, 400, 1 + 399 * 30, 30]);
  const tall = tableGrid(table(...Array.from({ length: 400 }, () => wide.map(() => cell('a', 'tableHeader', { rowspan: 30 })))));
  expect([tall.columns, Math.max(...tall.cells.map(({ x, columns }) => x + columns))]).toEqual([30, 30]);
});

test('rows of head cells at the top are the head, unless they reach below it, are too many, or are all', () => {
  const head = (text: string, attrs?: Cell['attrs']) => cell(text, 'tableHeader', attrs);
  const rows = (count: number) => Array.from({ length: count }, () => [head('h')]);
  expect(tableGrid(table(...rows(2), [cell('a')])).headRows).toBe(2);
  expect(tableGrid(table(...rows(5), [cell('a')])).headRows).toBe(0);
  expect(tableGrid(table(...rows(2))).headRows).toBe(0);
  expect(tableGrid(table([head('h', { rowspan: 2 }), head('i')], [cell('a')])).headRows).toBe(0);
});

test('only a word longer than any real one may break, between whole letters', () => {
  expect(breakWords('nghiêng ngả quỵ lụy')).toBe('nghiêng ngả quỵ lụy');
  const broken = breakWords(`x ${'ờ'.repeat(30)}`.normalize('NFD'));
  expect(broken.replaceAll('\u200b', '')).toBe(`x ${'ờ'.repeat(30)}`);
  expect(broken.split('\u200b').map((part) => part.length)).toEqual([10, 8, 8, 6]);
  expect(breakWords(`${'👩‍👩‍👧'.repeat(3)}`)).toBe('👩👩👧'.repeat(3));
});
