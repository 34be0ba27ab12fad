import { expect, test } from 'vitest';
import { guessColumns, readList } from '@/domain/library/import/columns';
import { levelOf, readLine, withRepeats } from '@/domain/library/import/read-line';

const columns = { title: 0, year: 1, level: 2, decisionOn: 3, text: 4 };
const none = { source: 'Danh mục 2019–2024', year: null, level: null };
const read = (...cells: string[]) => readLine(cells, columns, none, 2026);

test('headings are known with or without marks, capitals, brackets and stops', () => {
  expect(guessColumns(['STT', 'TÊN SÁNG KIẾN (giải pháp)', 'Tac gia', 'Đơn vị công tác', 'Lĩnh vực:', 'Năm', 'Cấp công nhận', 'Số QĐ', 'Ngày ban hành', 'Tóm tắt', 'Nguồn'])).toEqual({
    title: 1, authors: 2, unitName: 3, fieldName: 4, year: 5, level: 6, decisionNumber: 7, decisionOn: 8, text: 9, source: 10,
  });
  expect(guessColumns(['Ghi chú', ''])).toEqual({});
});

test('the head stands below the name of the list, may come again on each page and be numbered', () => {
  const rows = [['UBND TỈNH LÂM ĐỒNG', '', ''], ['DANH MỤC SÁNG KIẾN', '', ''], ['TT', 'Tên sáng kiến', 'Năm'], ['(1)', '(2)', '(3)'], ['1', 'Phiếu hẹn chữ lớn', '2021'], ['TT', 'Tên sáng kiến', 'Năm'], ['2', 'Tờ khai điền sẵn', '2022']];
  const list = readList(rows.map((cells, i) => ({ line: i + 1, cells })));
  expect(list).toMatchObject({ columns: { title: 1, year: 2 }, headings: ['TT', 'Tên sáng kiến', 'Năm'] });
  expect(list.lines.map(({ line }) => line)).toEqual([5, 7]);
});

test('without a head the widest column is taken for the title, and no line is lost', () => {
  const list = readList([['1', 'Phiếu hẹn in chữ lớn', 'An'], ['2', 'Tờ khai điền sẵn', 'Bình']].map((cells, i) => ({ line: i + 1, cells })));
  expect(list).toMatchObject({ headings: [], columns: { title: 1 } });
  expect(list.lines).toHaveLength(2);
  expect(readList([])).toEqual({ headings: [], columns: {}, lines: [] });
});

test.each([
  [['', '2021'], ['title_missing']],
  [['I. Y tế', '2021'], ['title_short']],
  [['Phiếu hẹn '.repeat(60), '2021'], ['title_long']],
  [['Phiếu hẹn in chữ lớn', ''], ['year_missing']],
  [['Phiếu hẹn in chữ lớn', 'nay'], ['year_unreal']],
  [['Phiếu hẹn in chữ lớn', '1890'], ['year_unreal']],
  [['Phiếu hẹn in chữ lớn', '2027'], ['year_unreal']],
  [['Phiếu hẹn in chữ lớn', '2021', 'Hạng nhất'], ['level_unknown']],
  [['Phiếu hẹn in chữ lớn', '2021', '', '31/02/2021'], ['date_unreal']],
  [['Phiếu hẹn in chữ lớn', '2021', '', '', 'x'.repeat(20_001)], ['cell_long']],
  [['Phiếu hẹn in chữ lớn', '2021', 'cấp tỉnh', '29/4/2021', 'Tóm tắt'], []],
])('%j has the faults %j', (cells, faults) => {
  expect(read(...cells).faults).toEqual(faults);
});

test('a year comes from its column, a range, the date, or what is said of the whole list', () => {
  expect(read('Phiếu hẹn in chữ lớn', 'Năm 2020–2021').entry.year).toBe(2021);
  expect(read('Phiếu hẹn in chữ lớn', '', '', '29/4/2019').entry).toMatchObject({ year: 2019, decisionOn: '2019-04-29', source: 'Danh mục 2019–2024' });
  expect(read('Phiếu hẹn in chữ lớn', '', '', 'năm 2018').entry).toMatchObject({ year: 2018, decisionOn: null });
  expect(readLine(['Phiếu hẹn in chữ lớn'], columns, { source: '', year: 2017, level: 'PROVINCE' }, 2026)).toMatchObject({ entry: { year: 2017, level: 'PROVINCE' }, faults: [] });
});

test.each([['Cấp xã', 'COMMUNE'], ['cơ sở', 'COMMUNE'], ['UBND huyện', 'DISTRICT'], ['Thị xã La Gi', 'DISTRICT'], ['Thành phố trực thuộc tỉnh', 'DISTRICT'], ['TỈNH', 'PROVINCE'], ['Bộ Nội vụ', 'NATIONAL'], ['Khác', 'NATIONAL'], ['A', null]] as const)('%s is %s', (cell, level) => {
  expect(levelOf(cell)).toBe(level);
});

test('the same title and year twice, in the file or in the library, is told once; another year is another initiative', () => {
  const lines = [read('Phiếu hẹn in chữ lớn', '2021'), read('PHIEU HEN in chữ lớn', '2021'), read('Phiếu hẹn in chữ lớn', '2022'), read('Tờ khai điền sẵn', '2021'), read('', '2021')];
  expect(withRepeats(lines, new Set(['2021 to khai dien san'])).map(({ faults }) => faults)).toEqual([[], ['twice_in_file'], [], ['in_library'], ['title_missing']]);
});
