import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PizZip from 'pizzip';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { libraryTemplate } from '@/documents/library-template';
import { readTable, type TableLine } from '@/documents/table-in';
import { readList } from '@/domain/library/import/columns';

const cellsOf = (lines: TableLine[]) => lines.map(({ cells }) => cells);
const sheet = (rows: (string | number | Date | null)[][]) =>
  writeExcelFile(rows.map((row) => row.map((value) => (value === null ? null : value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value, type: typeof value === 'number' ? Number : String }))), {}).toBuffer();
const word = async (children: (Paragraph | Table)[]) => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

test('Excel: text, numbers and days as they are read, lines by their number', async () => {
  const bytes = await sheet([['Tên sáng kiến', 'Năm', 'Ngày'], [null, null, null], ['Phiếu hẹn', 2021, new Date('2021-04-29T00:00:00Z')]]);
  expect(await readTable(bytes, 'xlsx')).toEqual([{ line: 1, cells: ['Tên sáng kiến', 'Năm', 'Ngày'] }, { line: 3, cells: ['Phiếu hẹn', '2021', '29/4/2021'] }]);
});

test('the template is a list that is understood whole', async () => {
  const list = readList(await readTable(await libraryTemplate(), 'xlsx'));
  expect(Object.keys(list.columns)).toHaveLength(10);
  expect(list.lines).toHaveLength(1);
});

test('CSV in UTF-8 and in UTF-16; in another encoding it is refused', async () => {
  const text = '\uFEFFTên sáng kiến;Năm\n"Phiếu hẹn; in chữ lớn";2021\n';
  expect(cellsOf(await readTable(Buffer.from(text), 'csv'))).toEqual([['Tên sáng kiến', 'Năm'], ['Phiếu hẹn; in chữ lớn', '2021']]);
  expect(cellsOf(await readTable(Buffer.from(text, 'utf16le'), 'csv'))[1]).toEqual(['Phiếu hẹn; in chữ lớn', '2021']);
  await expect(readTable(new Uint8Array([0x54, 0xea, 0x6e, 0x0a]), 'csv')).rejects.toMatchObject({ why: 'encoding' });
  await expect(readTable(Buffer.from('a\0b'), 'csv')).rejects.toMatchObject({ why: 'damaged' });
});

test('Word: the longest table, else the lines of a numbered list', async () => {
  const row = (...cells: string[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const table = await word([new Paragraph('DANH MỤC'), new Table({ rows: [row('Tên sáng kiến', 'Năm'), row('Phiếu hẹn', '2021')] })]);
  expect(cellsOf(await readTable(table, 'docx'))).toEqual([['Tên sáng kiến', 'Năm'], ['Phiếu hẹn', '2021']]);
  const list = await word([new Paragraph('DANH MỤC'), new Paragraph('1. Phiếu hẹn in chữ lớn\t2021'), new Paragraph('2. Tờ khai điền sẵn\t2022')]);
  expect(cellsOf(await readTable(list, 'docx'))).toEqual([['Phiếu hẹn in chữ lớn', '2021'], ['Tờ khai điền sẵn', '2022']]);
});

test('a bomb, a cell at the end of the world, a foreign file, nothing and too much are each refused by name', async () => {
  const altered = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
    const zip = new PizZip(bytes);
    zip.file('xl/worksheets/sheet1.xml', change(zip.file('xl/worksheets/sheet1.xml')?.asText() ?? ''));
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const plain = await sheet([['Phiếu hẹn']]);
  await expect(readTable(altered(plain, (xml) => xml + ' '.repeat(1024 * 1024)), 'xlsx', 512 * 1024)).rejects.toMatchObject({ why: 'too_large' });
  await expect(readTable(altered(plain, (xml) => xml.replaceAll('"A1"', '"XFD9"')), 'xlsx')).rejects.toMatchObject({ why: 'too_large' });
  await expect(readTable(altered(plain, (xml) => xml.replaceAll('"A1"', '"A1048576"')), 'xlsx')).rejects.toMatchObject({ why: 'too_many_lines' });
  for (const written of ["r='A1048576'", 'r = "A1048576"']) await expect(readTable(altered(plain, (xml) => xml.replaceAll('r="A1"', written)), 'xlsx')).rejects.toMatchObject({ why: 'too_many_lines' });
  await expect(readTable(new Uint8Array([1, 2, 3, 4]), 'xlsx')).rejects.toMatchObject({ why: 'damaged' });
  await expect(readTable(new Uint8Array([1, 2, 3, 4]), 'docx')).rejects.toMatchObject({ why: 'damaged' });
  await expect(readTable(Buffer.from('\n ; \n'), 'csv')).rejects.toMatchObject({ why: 'empty' });
  await expect(readTable(Buffer.from('Phiếu hẹn\n'.repeat(20_021)), 'csv')).rejects.toMatchObject({ why: 'too_many_lines' });
});
