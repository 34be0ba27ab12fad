import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PackFile } from '@/documents/pack/pack-data';
import { packPdf } from '@/documents/pack/pack-pdf';
import { packWord } from '@/documents/pack/pack-word';
import { pdfPictures } from '@/documents/pack/pdf-pictures';
import { wordText } from '@/documents/pack/word-text';
import { fileKinds } from '@/domain/files/kinds';
import { Refusal } from '@/domain/refusal';
import { makePack } from '@/jobs/aside/make-pack';
import { p, pack, relation } from './offices/office-xml';
import { keep, pdfOf, photo, readSample, samplePack } from './pack-samples';
import { flatText, type PdfPage, pdfPages } from './pdf-text';

// Word files inside the bound dossier, and pages of PDF files inside the one in Word.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { docx: { mime: docx }, doc: { mime: doc } } = fileKinds;
const word = async (paragraphs: readonly string[]) => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text: 'Sổ trực tháng 3', heading: HeadingLevel.HEADING_1 }), ...paragraphs.map((text) => new Paragraph(text))] }] })));
/** A page that is one photo, as a scanner makes it. */
async function photoPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(await photo(300, 420)), { x: 0, y: 0, width: 595, height: 842 });
  return pdf.save();
}
const packOf = (...evidence: PackFile[]) => samplePack({ sections: [], pictures: [], evidence });
const tail = async (evidence: PackFile[], count: number): Promise<PdfPage[]> => (await pdfPages(await packPdf(await packOf(...evidence), readSample))).slice(-count);

let diary: PackFile;
let old: PackFile;
beforeAll(async () => {
  diary = keep('Sổ trực.docx', docx, await word(Array.from({ length: 90 }, (_, i) => `Ngày ${i + 1}: ưỡn ẹo, quỵ lụy, #panic("x").`)), { caption: 'Sổ trực' });
  old = keep('Bảng cũ.doc', doc, new Uint8Array(await readFile(join(import.meta.dirname, 'corpus/tables.doc'))));
});

describe('in the PDF', () => {
  test('a page says whose text follows and its SHA-256, then the text stands in the frame of its pages, pictures and tables too', async () => {
    const pages = await tail([diary, old, keep('Quyết định.pdf', 'application/pdf', await pdfOf('Trang', 1))], 8);
    const texts = pages.map(({ text }) => flatText(text));
    const first = texts.findIndex((text) => text.includes('Nội dung tệp Word, trình bày lại bởi cổng'));
    expect(texts[first]).toContain('Minh chứng 1: Sổ trực');
    expect(texts[first]?.replaceAll(' ', '')).toContain(diary.sha256);
    for (const words of ['Minh chứng 1: Sổ trực, trang 1/3', 'Sổ trực tháng 3 Ngày 1: ưỡn ẹo, quỵ lụy, #panic("x").']) expect(texts[first + 1]).toContain(words);
    const all = texts.join(' ');
    for (let i = 1; i <= 90; i++) expect(all).toContain(`Ngày ${i}:`);
    const second = texts.findIndex((text) => text.includes('Minh chứng 2: Bảng cũ.doc, trang 1/'));
    expect(texts[second]).toContain('Lượt quay lại');
    expect(texts[second - 1]).toContain('Còn ở bản gốc: 1 chú thích');
    expect(pages[second]?.pictures).toBe(2);
    expect(texts.at(-1)).toContain('Minh chứng 3: Quyết định.pdf, trang 1/1');
    for (const { reach, width } of pages) expect(reach).toBeLessThan(width - 30);
  });
  test('one that cannot be read or is too long is named and the rest is printed', async () => {
    const long = keep('Dài.docx', docx, await word(Array.from({ length: 4_100 }, (_, i) => `Dòng ${i}`)));
    const [broken, tooLong] = await tail([keep('Hỏng.docx', docx, new TextEncoder().encode('PK hỏng')), long], 2);
    expect(flatText(broken?.text ?? '')).toContain('Tệp Word này hỏng');
    expect(flatText(tooLong?.text ?? '')).toContain('quá dài hoặc quá nặng');
  });
  test('another document set into it is named among what stays in the file', async () => {
    const bytes = pack(p('Chữ') + '<w:altChunk r:id="c"/>', { parts: { 'word/other.docx': 'PK' }, rels: relation('c', 'aFChunk', 'other.docx') });
    expect(await wordText(bytes, docx, { files: 1, lines: 10 })).toMatchObject({ ok: true, left: '1 tài liệu chèn' });
  });
  test('all of them together have a limit too', async () => {
    const bytes = await word(Array.from({ length: 60 }, (_, i) => `Dòng ${i}`));
    const room = { files: 2, lines: 100 };
    expect(await wordText(bytes, docx, room)).toMatchObject({ ok: true, left: '' });
    expect(room).toEqual({ files: 1, lines: 39 });
    expect(await wordText(bytes, docx, room)).toEqual({ ok: false, problem: 'too_large' });
    expect(await wordText(await word(['Một dòng.']), docx, room)).toEqual({ ok: false, problem: 'too_large' });
    expect(room).toEqual({ files: 0, lines: 39 });
  });
  test('text of an old font is set in Unicode, and that is said', async () => {
    const vni = 'Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø cuûa mình ñaõ ñuû chöa.';
    const told = await wordText(await word(Array.from({ length: 4 }, () => vni)), docx, { files: 1, lines: 100 });
    expect(JSON.stringify(told)).toContain('Mỗi buổi sáng có hơn bốn mươi người đứng chờ ở quầy');
    expect(told).toMatchObject({ ok: true, heading: expect.stringContaining('Chữ phông VNI của tệp được đổi sang Unicode để in.') });
  });
  test('one older than Word 97 is told from a damaged one by nobody: it is named', async () => {
    const bytes = Buffer.from(await readFile(join(import.meta.dirname, 'corpus/tables.doc')));
    bytes.writeUInt16LE(0xc0, bytes.indexOf(Buffer.from([0xec, 0xa5]), 512) + 2);
    expect(await wordText(new Uint8Array(bytes), doc, { files: 1, lines: 1_000 })).toEqual({ ok: false, problem: 'broken' });
  });
  test('what its reader may not have is not opened', async () => {
    const [page] = await tail([{ ...diary, readable: false }], 1);
    expect(flatText(page?.text ?? '')).toContain('Tệp này không mở cho người tải bộ hồ sơ.');
    expect(page?.text).not.toContain('Ngày 1');
  });
});

describe('in Word', () => {
  const htmlOf = async (...evidence: PackFile[]) => (await mammoth.convertToHtml({ buffer: Buffer.from(await packWord(await packOf(...evidence), readSample)) })).value;

  test('the text of a Word file and each page of a PDF, with name and SHA-256', async () => {
    const html = await htmlOf(diary, keep('Ba trang.pdf', 'application/pdf', await pdfOf('Trang', 3)), { ...old, readable: false });
    for (const words of ['Nội dung tệp Word, trình bày lại bởi cổng', `Sổ trực.docx, SHA-256 ${diary.sha256}`, 'Ngày 90: ưỡn ẹo', 'Ba trang.pdf, SHA-256']) expect(html).toContain(words);
    expect(html.match(/<img /gu)).toHaveLength(3);
    expect(html).not.toContain('Lượt quay lại');
  });
  test('pages are drawn as long as there is room and time', async () => {
    const bytes = await pdfOf('Trang', 3);
    const room = { pages: 2, until: AbortSignal.timeout(60_000) };
    const drawn = await pdfPictures(bytes, room);
    expect(drawn).toMatchObject({ all: 3, pages: [{ width: 1240, height: 1754 }, { width: 1240 }] });
    expect(room.pages).toBe(0);
    expect(await pdfPictures(bytes, { pages: 2, until: AbortSignal.abort() })).toEqual({ all: 3, pages: [] });
    expect(await pdfPictures(new TextEncoder().encode('%PDF-1.4 hỏng'), { pages: 2, until: AbortSignal.timeout(1_000) })).toBeNull();
    const scan = await pdfPictures(await photoPdf(), { pages: 1, until: AbortSignal.timeout(60_000) });
    const { dominant } = await sharp(scan?.pages[0]?.jpeg).stats();
    expect(dominant.b).toBeGreaterThan(dominant.r + 50);
    const huge = await pdfPictures(await pdfOf('To', 1, [14_000, 14_000]), { pages: 1, until: AbortSignal.timeout(60_000) });
    expect(Math.max(...(huge?.pages ?? []).flatMap(({ width, height }) => [width, height]))).toBeLessThanOrEqual(1754);
  });
});

describe('a file that is too much for the process', () => {
  const tooSlow = () => Promise.reject(new Refusal('paper_too_slow'));

  test('the paper is made once more, with such files named only', async () => {
    const make = vi.fn(async () => new Uint8Array([1])).mockImplementationOnce(tooSlow);
    const data = await packOf(diary);
    expect(await makePack('pack-pdf', data, { accountId: 'a' }, make)).toEqual(new Uint8Array([1]));
    expect(make).toHaveBeenLastCalledWith({ paper: 'pack-pdf', data: { ...data, namedOnly: true } }, { accountId: 'a' });
    const texts = (await pdfPages(await packPdf({ ...data, namedOnly: true }, readSample))).map(({ text }) => flatText(text));
    expect(texts.at(-1)).toContain('quá dài hoặc quá nặng');
    expect(texts.join(' ')).not.toContain('Ngày 1:');
  });
  test('not where no file is opened, where whoever asked is gone, or for another reason', async () => {
    const pdf = await packOf(keep('Một.pdf', 'application/pdf', await pdfOf('Trang', 1)));
    const cases = [['pack-pdf', pdf, undefined, 'paper_too_slow'], ['pack-word', pdf, AbortSignal.abort(), 'paper_too_slow'], ['pack-word', pdf, undefined, 'papers_busy']] as const;
    for (const [paper, data, signal, reason] of cases) {
      const make = vi.fn(() => Promise.reject(new Refusal(reason)));
      await expect(makePack(paper, data, { accountId: 'a', ...(signal ? { signal } : {}) }, make)).rejects.toMatchObject({ reason });
      expect(make).toHaveBeenCalledTimes(1);
    }
  });
});
