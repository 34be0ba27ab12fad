import { Document, HeadingLevel, ImageRun, InsertedTextRun, DeletedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { readWord } from '@/documents/word-in';
import { docx, png, zipOf } from '../files/office-files';

const file = (children: (Paragraph | Table)[]): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children }] }));
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const tracked = { id: 1, author: 'A', date: '2026-03-01T00:00:00Z' };

test('headings, bold lines, lists, tables, pictures, tracked changes', async () => {
  const bytes = await file([
    new Paragraph({ text: 'Thực trạng', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ children: [new TextRun({ text: 'II. ', bold: true }), new TextRun({ text: 'NỘI DUNG', bold: true })] }),
    new Paragraph({ children: [new TextRun({ text: 'Đậm', bold: true }), new TextRun(' rồi thường.')] }),
    new Paragraph({ text: 'một gạch', bullet: { level: 0 } }),
    new Paragraph({ children: [new TextRun('Giảm còn '), new DeletedTextRun({ text: '9', ...tracked }), new InsertedTextRun({ text: '6', ...tracked }), new TextRun(' lượt.')] }),
    new Table({ rows: [new TableRow({ children: [cell('Chỉ số'), cell('Trước'), cell('Sau')] }), new TableRow({ children: [cell('Lượt quay lại'), cell('23'), cell('6')] })] }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: png(), transformation: { width: 10, height: 10 } })] }),
    new Paragraph(''),
  ]);
  expect(await readWord(bytes)).toEqual({
    images: 1, tables: 1,
    blocks: [
      { text: 'Thực trạng', heading: 2, bold: false, table: false },
      { text: 'II. NỘI DUNG', heading: 0, bold: true, table: false },
      { text: 'Đậm rồi thường.', heading: 0, bold: false, table: false },
      { text: '- một gạch', heading: 0, bold: false, table: false },
      { text: 'Giảm còn 6 lượt.', heading: 0, bold: false, table: false },
      { text: 'Chỉ số | Trước | Sau\nLượt quay lại | 23 | 6', heading: 0, bold: false, table: true },
    ],
  });
});

test('invisible signs and decomposed letters do not come through', async () => {
  const { blocks } = await readWord(await file([new Paragraph(`Sáng\u200b kiến \u202ecải cách 🎉`.normalize('NFD'))]));
  expect(blocks[0]?.text).toBe('Sáng kiến cải cách 🎉');
});

describe('what cannot be read', () => {
  test('a bomb: small packed, too large unpacked, whatever it says of itself', async () => {
    const bomb = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w>${'0'.repeat(30 * 1024 * 1024)}</w>` });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readWord(bomb)).rejects.toMatchObject({ why: 'too_large' });
  });
  test('many parts that are large together', async () => {
    const zip = new PizZip();
    for (let i = 0; i < 30; i++) zip.file(`word/header${i}.xml`, `<w>${'0'.repeat(1024 * 1024)}</w>`);
    await expect(readWord(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).rejects.toMatchObject({ why: 'too_large' });
  });
  test('a damaged one', async () => {
    await expect(readWord(docx())).rejects.toMatchObject({ why: 'damaged' });
    await expect(readWord(new Uint8Array(100))).rejects.toMatchObject({ why: 'damaged' });
  });
});

test('a report of 400 pages is read', async () => {
  const bytes = await file(Array.from({ length: 6_000 }, (_, i) => new Paragraph(`Đoạn ${i}: ${'nội dung của báo cáo mô tả sáng kiến '.repeat(8)}`)));
  expect((await readWord(bytes)).blocks).toHaveLength(6_000);
});
