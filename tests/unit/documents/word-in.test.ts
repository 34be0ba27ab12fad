import { AlignmentType, Document, HeadingLevel, ImageRun, InsertedTextRun, DeletedTextRun, LevelFormat, Math as Formula, MathRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import PizZip from 'pizzip';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { readWord } from '@/documents/word-in';
import type { WordLine } from '@/domain/submissions/word-lines';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { richText } from '@/domain/text/rich-text-schema';
import { compound, docx, png, zipOf } from '../files/office-files';

const numbers = { config: [{ reference: 'numbers', levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT })) }] };
const file = (children: (Paragraph | Table)[]): Promise<Buffer> => Packer.toBuffer(new Document({ numbering: numbers, sections: [{ children }] }));
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const tracked = { id: 1, author: 'A', date: '2026-03-01T00:00:00Z' };
const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#b0d0b0' } }).png().toBuffer();
const image = (data: Buffer = picture) => new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: { width: 10, height: 10 } })] });
/** A picture's bytes and kind changed in the package. */
function replaced(bytes: Buffer, mime: string, data: Uint8Array): Buffer {
  const zip = new PizZip(bytes);
  for (const name of Object.keys(zip.files).filter((each) => each.startsWith('word/media/'))) zip.file(name, data);
  zip.file('[Content_Types].xml', (zip.file('[Content_Types].xml')?.asText() ?? '').replaceAll('image/png', mime));
  return zip.generate({ type: 'nodebuffer' });
}
const written = (lines: readonly WordLine[]) => writtenOfLines(lines, (index) => `picture-${index}`);

test('headings, bold lines, lists, tables, pictures, tracked changes', async () => {
  const bytes = await file([
    new Paragraph({ text: 'Thực trạng', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ children: [new TextRun({ text: 'II. ', bold: true }), new TextRun({ text: 'NỘI DUNG', bold: true })] }),
    new Paragraph({ children: [new TextRun({ text: 'Đậm', bold: true }), new TextRun(' rồi thường.')] }),
    new Paragraph({ text: 'một gạch', bullet: { level: 0 } }),
    new Paragraph({ children: [new TextRun('Giảm còn '), new DeletedTextRun({ text: '9', ...tracked }), new InsertedTextRun({ text: '6', ...tracked }), new TextRun(' lượt.')] }),
    new Table({ rows: [new TableRow({ children: [cell('Chỉ số'), cell('Trước'), cell('Sau')] }), new TableRow({ children: [cell('Lượt quay lại'), cell('23'), cell('6')] })] }),
    image(),
    new Paragraph(''),
  ]);
  const { lines, pictures, tables, tracked: changes } = await readWord(bytes);
  expect({ tables, changes, pictures: pictures.map(({ mime }) => mime) }).toEqual({ tables: 1, changes: 2, pictures: ['image/png'] });
  expect(lines.map(({ text, heading, bold, list, picture }) => ({ text, heading, bold, ...(list ? { list } : {}), ...(picture === undefined ? {} : { picture }) }))).toEqual([
    { text: 'Thực trạng', heading: 2, bold: false },
    { text: 'II. NỘI DUNG', heading: 0, bold: true },
    { text: 'Đậm rồi thường.', heading: 0, bold: false },
    { text: 'một gạch', heading: 0, bold: false, list: { level: 0, ordered: false } },
    { text: 'Giảm còn 6 lượt.', heading: 0, bold: false },
    { text: 'Chỉ số | Trước | Sau\nLượt quay lại | 23 | 6', heading: 0, bold: false },
    { text: '', heading: 0, bold: false, picture: 0 },
  ]);
  expect(lines[2]?.content).toEqual([{ type: 'text', text: 'Đậm', marks: [{ type: 'bold' }] }, { type: 'text', text: ' rồi thường.' }]);
});

describe('structure', () => {
  const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'numbers', level } });
  const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

  test('nested lists, a heading inside a part, a picture with its caption', async () => {
    const { lines } = await readWord(await file([bold('Cách làm'), item('Lập danh sách'), item('theo thôn', 1), item('theo tổ', 1), item('Phân công'), image(), new Paragraph('Hình 1. Quầy soát giấy tờ'), new Paragraph('Xong.')]));
    expect(written(lines)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', content: [{ type: 'text', text: 'Cách làm' }] },
        { type: 'orderedList', content: [
          { type: 'listItem', content: [p('Lập danh sách'), { type: 'orderedList', content: [{ type: 'listItem', content: [p('theo thôn')] }, { type: 'listItem', content: [p('theo tổ')] }] }] },
          { type: 'listItem', content: [p('Phân công')] },
        ] },
        { type: 'picture', attrs: { evidenceId: 'picture-0', caption: 'Hình 1. Quầy soát giấy tờ' } },
        p('Xong.'),
      ],
    });
  });

  test('a table: head, merged cells, several paragraphs and a list in a cell, a picture in a cell', async () => {
    const table = new Table({ rows: [
      new TableRow({ tableHeader: true, children: [new TableCell({ children: [bold('Chỉ số')] }), new TableCell({ columnSpan: 2, children: [bold('Kết quả')] })] }),
      new TableRow({ children: [new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [new Paragraph('Lượt'), new Paragraph('quay lại')] }), cell('23'), new TableCell({ children: [item('một'), image()] })] }),
      new TableRow({ children: [new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [new Paragraph('')] }), cell('6'), cell('')] }),
    ] });
    const { lines } = await readWord(await file([table]));
    const strong = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] });
    expect(written(lines)).toEqual({
      type: 'doc',
      content: [
        { type: 'table', content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [strong('Chỉ số')] }, { type: 'tableHeader', attrs: { colspan: 2 }, content: [strong('Kết quả')] }] },
          { type: 'tableRow', content: [
            { type: 'tableCell', attrs: { rowspan: 2 }, content: [p('Lượt'), p('quay lại')] }, { type: 'tableCell', content: [p('23')] },
            { type: 'tableCell', content: [{ type: 'orderedList', content: [{ type: 'listItem', content: [p('một')] }] }] },
          ] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [p('6')] }, { type: 'tableCell', content: [{ type: 'paragraph' }] }] },
        ] },
        { type: 'picture', attrs: { evidenceId: 'picture-0', caption: '' } },
      ],
    });
  });

  test('what is all plain stays a text', async () => {
    expect(written((await readWord(await file([new Paragraph('Một.'), new Paragraph('Hai.')]))).lines)).toBe('Một.\nHai.');
  });

  test('more than a section may hold is still something that it may hold', async () => {
    const wide = new Table({ rows: [new TableRow({ children: Array.from({ length: 40 }, (_, i) => cell(`${i}`)) })] });
    const { lines } = await readWord(await file([wide, ...Array.from({ length: 700 }, (_, i) => item(`mục ${i}`))]));
    const doc = written(lines);
    expect(richText.safeParse(doc).success).toBe(true);
    expect(doc).toMatchObject({ content: [{ type: 'paragraph' }, { type: 'orderedList' }, { type: 'orderedList' }] });
  });
});

describe('pictures', () => {
  test('formats that browsers cannot show are named, a damaged one too; the text goes on', async () => {
    const emf = await readWord(replaced(await file([new Paragraph('Chữ'), image(), image()]), 'image/x-emf', Uint8Array.from([1, 0, 0, 0])));
    expect({ formats: emf.left.formats, pictures: emf.pictures, lines: emf.lines.length }).toEqual({ formats: { EMF: 2 }, pictures: [], lines: 1 });
    expect((await readWord(replaced(await file([image()]), 'image/png', png().subarray(0, 20)))).left.formats).toEqual({ hỏng: 1 });
  });

  test('a photo is turned upright, made smaller and loses what the camera wrote', async () => {
    const photo = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#806040' } }).withExif({ IFD3: { GPSLatitudeRef: 'N' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { pictures } = await readWord(replaced(await file([image()]), 'image/jpeg', photo));
    const { width, height, exif, format } = await sharp(pictures[0]?.bytes).metadata();
    expect({ width, height, exif, format, mime: pictures[0]?.mime }).toEqual({ width: 667, height: 2000, exif: undefined, format: 'jpeg', mime: 'image/jpeg' });
  });

  test('200 of them: the first 60, and how many more', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, (_, i) => sharp({ create: { width: 4, height: 4, channels: 3, background: { r: i, g: 0, b: 0 } } }).png().toBuffer()));
    const { pictures, left } = await readWord(await file(many.map((data) => image(data))));
    expect([pictures.length, left.morePictures]).toEqual([60, 140]);
  });
});

test('formulas, comments and footnotes are counted', async () => {
  const zip = new PizZip(await file([new Paragraph({ children: [new Formula({ children: [new MathRun('x')] })] }), new Paragraph('Chữ')]));
  zip.file('word/comments.xml', '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p/></w:comment></w:comments>');
  const { left } = await readWord(zip.generate({ type: 'nodebuffer' }));
  expect(left).toMatchObject({ formulas: 1, comments: 1, footnotes: 0 });
});

test('invisible signs and decomposed letters do not come through', async () => {
  const { lines } = await readWord(await file([new Paragraph(`Sáng\u200b kiến \u202ecải cách 🎉`.normalize('NFD'))]));
  expect(lines[0]?.text).toBe('Sáng kiến cải cách 🎉');
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
  test('a picture that unpacks without end', async () => {
    const zip = new PizZip();
    for (let i = 0; i < 3; i++) zip.file(`word/media/image${i}.png`, new Uint8Array(400_000));
    await expect(readWord(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), { text: 1_000_000, media: 1_000_000 })).rejects.toMatchObject({ why: 'too_large' });
  });
  test('a damaged one, and one with a password', async () => {
    await expect(readWord(docx())).rejects.toMatchObject({ why: 'damaged' });
    await expect(readWord(new Uint8Array(100))).rejects.toMatchObject({ why: 'damaged' });
    await expect(readDocument(compound('EncryptedPackage', 'EncryptionInfo'))).rejects.toMatchObject({ why: 'encrypted' });
  });
});

test('macros are not looked at: the words are read, and that there are macros is told', async () => {
  const zip = new PizZip(await file([new Paragraph('Chữ trong tệp có macro')]));
  zip.file('word/vbaProject.bin', 'Sub AutoOpen()');
  expect(await readDocument(zip.generate({ type: 'uint8array' }), 'a.docm')).toMatchObject({ macros: true, lines: [{ text: 'Chữ trong tệp có macro' }] });
});

test('a report of 400 pages is read', async () => {
  const bytes = await file(Array.from({ length: 6_000 }, (_, i) => new Paragraph(`Đoạn ${i}: ${'nội dung của báo cáo mô tả sáng kiến '.repeat(8)}`)));
  expect((await readWord(bytes)).lines).toHaveLength(6_000);
});
