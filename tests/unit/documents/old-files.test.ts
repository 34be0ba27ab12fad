import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, readBinary } from '@/documents/old-word/read-binary';
import { parts as binaryParts, type WordBinary } from '@/documents/old-word/word-binary';
import { PictureBox } from '@/documents/picture-in';
import { readDocument } from '@/documents/read-document';
import { UnreadableDocument } from '@/documents/unreadable';
import { sortWord } from '@/domain/submissions/word-sections';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { plainWritten } from '@/domain/text/rich-text';
import { png, rar } from '../files/office-files';
import { pdfOf, reportText, scanPdf, week } from './make-pdf';

const parts = [{ key: 'problem', title: 'Vướng mắc' }, { key: 'solution', title: 'Nội dung giải pháp' }, { key: 'effect', title: 'Hiệu quả' }, { key: 'scope', title: 'Khả năng nhân rộng' }];
const sorted = async (bytes: Uint8Array, name: string) => {
  const { lines, kind } = await readDocument(bytes, name);
  const { title, parts: found } = sortWord(lines, parts);
  return { kind, title, ...Object.fromEntries(found.map(({ key, lines }) => [key, plainWritten(writtenOfLines(lines, () => null))])) };
};
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
/** Written by LibreOffice as Word 97. */
const oldWord = async (name = 'report.doc') => new Uint8Array(await readFile(join(import.meta.dirname, 'corpus', name)));

describe('Word 97–2003', () => {
  test('paragraphs and tables, sorted under the sections', async () => {
    expect(await sorted(await oldWord(), 'report.doc')).toEqual({
      kind: 'doc', title: 'Bàn soát giấy tờ trước quầy', problem: 'Mỗi sáng có hơn bốn mươi người chờ.\nNhiều người phải quay lại.', solution: 'Đặt một bàn soát giấy tờ trước quầy.',
      effect: 'Chỉ số | Trước | Sau\nLượt quay lại | 23 | 6', scope: 'Xã nào cũng làm được.',
    });
  });
  test('headings, lists, looks, tables with their spans, pictures in line and beside the text', async () => {
    const read = await readDocument(await oldWord('tables.doc'), 'tables.doc');
    expect(read).toMatchObject({ kind: 'doc', tables: 2, tracked: 0, left: { footnotes: 1, formats: {}, unread: 0, comments: 0 } });
    expect(read.pictures.map(({ mime }) => mime)).toEqual(['image/png', 'image/jpeg']);
    const at = (words: string) => read.lines.findIndex(({ text }) => text.startsWith(words));
    expect(read.lines[at('I. Thực trạng')]).toMatchObject({ heading: 1 });
    expect(read.lines[at('Mỗi sáng')]?.content).toEqual([
      { type: 'text', text: 'Mỗi sáng có ' }, { type: 'text', text: 'hơn bốn mươi', marks: [{ type: 'bold' }] }, { type: 'text', text: ' người chờ' }, { type: 'text', text: ', rất lâu.', marks: [{ type: 'italic' }] },
    ]);
    expect(read.lines[at('Mỗi sáng') + 1]).toMatchObject({ picture: 0 });
    expect(['Đặt một', 'sáng:', 'chiều:'].map((words) => read.lines[at(words)]?.list)).toEqual([{ level: 0, ordered: true }, { level: 0, ordered: false }, { level: 1, ordered: false }]);
    const table = read.lines[at('Chỉ số')];
    expect(table?.headRows).toBe(1);
    expect(table?.rows?.map((row) => row.map(({ lines, colspan, rowspan }) => [lines.map(({ text }) => text).join(' / '), colspan, rowspan]))).toEqual([
      [['Chỉ số', 1, 2], ['Lượt quay lại', 2, 1], ['Ghi chú', 1, 1]], [['Trước', 1, 1], ['Sau', 1, 1], ['', 1, 1]], [['Tháng 3', 1, 1], ['23', 1, 1], ['6', 1, 1], ['Đếm tại quầy. / Sổ trực.', 1, 1]],
    ]);
    expect(read.lines[at('Ảnh trôi') + 1]).toMatchObject({ picture: 1 });
    expect(read.lines[at('Ngoài')]?.rows?.[0]?.[0]?.lines.map(({ text }) => text)).toEqual(['Ngoài', 'trong một', 'trong hai', 'sau bảng trong']);
    expect(read.lines.at(-1)).toMatchObject({ text: 'Hết.' });
  });
  test('whatever is broken in it, it ends and says so', async () => {
    const whole = Buffer.from(await oldWord('tables.doc'));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }), fc.nat(whole.length), async (changes, cut) => {
      const broken = Buffer.from(whole.subarray(0, changes.length % 3 === 0 ? cut : whole.length));
      for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
      // Where the numbers stand that lead everywhere.
      const [, byte = 0] = changes[0] ?? [];
      if (changes.length % 2 === 0 && broken.length > 2_000) broken[512 + ((byte * 7) % 1_400)] = byte;
      const error = await readBinary(broken).then(() => null, (thrown: unknown) => thrown);
      expect(error === null || error instanceof RangeError || error instanceof UnreadableDocument).toBe(true);
    }), { numRuns: 60 });
  }, 60_000);
  test('numbers that lead out of it are noticed; so is one older than Word 97', async () => {
    const whole = Buffer.from(await oldWord('tables.doc'));
    const bytes = Buffer.from(whole);
    const head = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512);
    bytes.writeUInt32LE(0x7fffff00, head + 154 + 8 * 33);
    await expect(readBinary(bytes)).rejects.toBeInstanceOf(RangeError);
    whole.writeUInt16LE(0xc0, head + 2);
    await expect(readDocument(whole, 'tables.doc')).rejects.toMatchObject({ why: 'damaged' });
  });
  test('text in drawn boxes stands where each is anchored, and at the end that of no anchor', async () => {
    const words = 'Bìa\u0008\rHết.\rTÊN SÁNG KIẾN\rĐặt lịch hẹn\rNhãn\r\r';
    const main = Buffer.from(words, 'utf16le');
    const [body, text] = [words.indexOf('TÊN'), words.slice(words.indexOf('TÊN'))];
    const ends = [0, text.indexOf('Nhãn'), text.length - 1, text.length];
    const boxes = Buffer.alloc(4 * 4 + 3 * 22);
    for (const [i, end] of ends.entries()) boxes.writeUInt32LE(end, 4 * i);
    // The last one is the mark that ends all of them.
    for (const [i, shape] of [1025, 1026, 0].entries()) boxes.writeUInt32LE(shape, 16 + 22 * i + 14);
    const anchors = Buffer.alloc(8 + 26);
    anchors.writeUInt32LE(3, 0);
    anchors.writeUInt32LE(1025, 8);
    const tables = new Map([[binaryParts.boxes, boxes], [binaryParts.anchors, anchors]]);
    const file: WordBinary = {
      main, table: main, data: null, length: body, boxes: { start: body, length: text.length }, pieces: [{ start: 0, end: words.length, at: 0, narrow: false }],
      paragraphs: [], texts: [{ from: 6, to: 8, style: 0, list: Buffer.from([0x55, 0x08, 1]) }], part: (index) => tables.get(index) ?? Buffer.alloc(0),
    };
    expect((await bodyOf(file, new PictureBox())).lines.map((line) => line.text)).toEqual(['Bìa', 'TÊN SÁNG KIẾN', 'Đặt lịch hẹn', 'Hết.', 'Nhãn']);
    // Texts over each other are not read a thousand times.
    boxes.writeUInt32LE(0, 8);
    expect((await bodyOf(file, new PictureBox())).lines.map((line) => line.text)).toEqual(['Bìa', 'TÊN SÁNG KIẾN', 'Đặt lịch hẹn', 'Hết.']);
  });
  test('with a password', async () => {
    const bytes = await oldWord();
    const head = Buffer.from(bytes.buffer).indexOf(Buffer.from([0xec, 0xa5]), 512);
    bytes[head + 11] = (bytes[head + 11] ?? 0) | 1;
    await expect(readDocument(bytes)).rejects.toMatchObject({ why: 'encrypted' });
  });
  test('cut short', async () => {
    await expect(readDocument((await oldWord()).slice(0, 3_000))).rejects.toMatchObject({ why: expect.stringMatching(/damaged|unknown/u) });
  });
});

describe('other things named .doc', () => {
  const html = '<html><head><meta charset="utf-8"><style>p { color: red }</style></head><body><h1>I. Thực trạng</h1><p>Chờ <b>rất</b> lâu&nbsp;&amp; mệt.</p><script>alert(1)</script><p><b>II. Giải pháp</b></p><ul><li>Đặt b&agrave;n.</li></ul><table><tr><td>Trước</td><td>23</td></tr><tr><td>Sau</td><td>6</td></tr></table><img src="a.png"></body></html>';
  test('a web page: its words', async () => {
    expect(await sorted(utf8(html), 'bao-cao.doc')).toEqual({ kind: 'html', title: null, problem: 'Chờ rất lâu & mệt.', solution: 'Đặt bàn.\nTrước | 23\nSau | 6' });
    expect((await readDocument(utf8(html))).left.unread).toBe(1);
  });
  test('an archive, a picture', async () => {
    await expect(readDocument(rar(), 'a.doc')).rejects.toMatchObject({ why: 'unknown' });
    await expect(readDocument(png(), 'a.docx')).rejects.toMatchObject({ why: 'unknown' });
  });
});

describe('PDF', () => {
  const expected = {
    kind: 'pdf', title: 'Bàn soát giấy tờ trước quầy', problem: `${reportText}\nCán bộ phải giải thích một việc nhiều lần trong ngày.`, solution: `${reportText}\n• Đặt bàn soát.`,
    effect: Array.from({ length: 24 }, (_, i) => week(i)).join('\n'), scope: 'Xã nào cũng làm được.',
  };
  test('rows become paragraphs again over pages; heads, feet and page numbers are dropped', async () => {
    expect(await sorted(pdfOf(), 'a.pdf')).toEqual(expected);
  });
  test('each line knows the page it begins on', async () => {
    const pages = (await readDocument(pdfOf(), 'a.pdf')).lines.map(({ page }) => page ?? 0);
    expect(pages[0]).toBe(1);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(new Set(pages).size).toBeGreaterThan(1);
  });
  test('two columns are read one after the other', async () => {
    expect(await sorted(pdfOf({ columns: 2 }), 'a.pdf')).toEqual(expected);
  });
  test('a scan has nothing to read, and that is no error', async () => {
    expect(await readDocument(await scanPdf())).toMatchObject({ kind: 'pdf', scanned: true, lines: [] });
  });
  test('a damaged one', async () => {
    await expect(readDocument(latin('%PDF-1.7\n1 0 obj\n<<>>\nend'))).rejects.toMatchObject({ why: 'damaged' });
  });
});
