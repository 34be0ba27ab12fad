import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PackData } from '@/documents/pack/pack-data';
import { packPdf } from '@/documents/pack/pack-pdf';
import { packWord } from '@/documents/pack/pack-word';
import { readReport } from '@/documents/read-document';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { richWritten } from '@/domain/text/rich-text';
import { dialects } from './offices/dialects';
import { forms } from './offices/forms';
import { layout } from './offices/layout';
import { office, p, tbl, tr } from './offices/office-xml';
import { reports } from './offices/reports';
import { parts } from './offices/score';
import { second } from './offices/second';
import { keep, photo, readSample, samplePack } from './pack-samples';
import { flatText, type PdfPage, pdfPages } from './pdf-text';
import { textOf } from './read-office-file';
import { wordFaults } from './word-order';

// Read from Word and printed again: all of it is there, on pages that hold it, in files that Word opens.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const wide = office('bảng 24 cột, từ dài, chữ không dấu cách', 'waste', (d) => [
  p('I. Thực trạng'), p(d.p(0)), p('II. Giải pháp'), p(d.s(0)), p('III. Hiệu quả'),
  tbl(tr(...Array.from({ length: 24 }, (_, i) => `Tháng ${i + 1}`)), ...Array.from({ length: 12 }, (_, y) => tr(...Array.from({ length: 24 }, (_, x) => (x === 5 ? 'nghiêngngảquỵlụyưỡnẹo'.repeat(3) : `${x * y}`))))),
  p(`https://dichvucong.example.vn/${'tham-so-rat-dai/'.repeat(12)}`), p(d.e(0)),
].join(''));
const hard = ['bảng lồng bảng, ô gộp dọc', 'vết sửa đủ loại', 'ảnh trong dòng, ảnh trôi, emf, ảnh VML', 'Word 97', 'docx của LibreOffice', 'một bảng lớn, đề mục là dòng gộp ô', 'chỉ đề mục bằng .VnTimeH, thân bài Unicode', 'nhiều cấp số do Word đánh', 'dán từ trợ lý viết: dấu Markdown và biểu tượng'];
const files = [wide, ...[...forms, ...reports, ...layout, ...dialects, ...second].filter(({ name }) => hard.includes(name))];
const tight = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/gu, '');

let words: Uint8Array;
let pages: PdfPage[];
let data: PackData;
beforeAll(async () => {
  const picture = keep('Ảnh trong bài.jpg', 'image/jpeg', await photo(1200, 2400));
  const read = await Promise.all(files.map(async ({ bytes, file, name }) => ({ name, found: (await readReport(bytes, file, parts)).found })));
  data = await samplePack({
    sections: read.flatMap(({ name, found }) => found.parts.map(({ key, lines }) => ({ title: `${name}: ${key}`, body: richWritten(writtenOfLines(lines, () => picture.id)) }))),
    pictures: [picture], evidence: [],
  });
  words = await packWord(data, readSample);
  pages = await pdfPages(await packPdf(data, readSample));
});

describe('ten hard reports, bound', () => {
  test('none of them is missing', () => {
    expect(files).toHaveLength(10);
    expect(data.sections.length).toBeGreaterThan(45);
  });
  test('the PDF has every line, nothing is hyphenated and nothing leaves the page', () => {
    const all = tight(pages.map(({ text }) => text).join(''));
    for (const { want } of files) for (const { key, text } of want) if (key) expect(all).toContain(tight(text));
    expect(pages.map(({ text }) => flatText(text)).join(' ')).not.toMatch(/\p{L}[\u00ad\u2010]\s/u);
    for (const { width, height, reach } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(reach).toBeLessThan(width - 30);
    }
    expect(pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBeGreaterThanOrEqual(3);
  });
  test('so has the Word file, and its parts stand as Word demands', () => {
    const all = tight(textOf(words).join(''));
    for (const { want } of files) for (const { key, text } of want) if (key) expect(all).toContain(tight(text));
    expect(wordFaults(words)).toEqual([]);
  });
});
