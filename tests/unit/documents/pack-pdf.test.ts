import { PDFName, PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { packLimits } from '@/documents/pack/evidence-pages';
import { packPdf } from '@/documents/pack/pack-pdf';
import type { PackFile } from '@/documents/pack/pack-data';
import { cell, doc, hash, keep, paragraph, pdfOf, photo, readSample, samplePack, say } from './pack-samples';
import { flatText, type PdfPage, pdfPages } from './pdf-text';

// A whole pack is set each time: half a second, or several on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pdf = 'application/pdf';
const tailOf = (pages: readonly PdfPage[], count: number): string[] => pages.slice(-count).map(({ text }) => flatText(text));
const withEvidence = async (...evidence: PackFile[]): Promise<PdfPage[]> => pdfPages(await packPdf(await samplePack({ sections: [], pictures: [], evidence }), readSample));

describe('a filed dossier', () => {
  let pages: PdfPage[] = [];
  const pageOf = (words: string, from = 2): number => pages.findIndex(({ text }, i) => i >= from && flatText(text).includes(words)) + 1;
  beforeAll(async () => {
    pages = await pdfPages(await packPdf(await samplePack(), readSample));
  });

  test('each page says which dossier, which of how many, which content', () => {
    expect(pages.length).toBeGreaterThan(14);
    pages.forEach(({ text }, i) => {
      expect(text).toContain('Mã hồ sơ BB-2026-0001');
      expect(text).toContain(`Trang ${i + 1}/${pages.length}`);
      expect(text).toContain(`Mã kiểm ${hash.slice(0, 16)}`);
      expect(text).not.toContain('CHƯA NỘP');
    });
  });

  test('the parts stand in the order of a bound dossier, and the table of contents leads to their pages', () => {
    const parts = ['ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', 'BÁO CÁO MÔ TẢ SÁNG KIẾN', '1. Vướng mắc, hạn chế hiện nay', '3. Hiệu quả thiết thực', 'BẢN XÁC NHẬN TỶ LỆ ĐÓNG GÓP', 'XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', 'DANH MỤC MINH CHỨNG', 'Minh chứng 1: Ảnh phiếu hẹn mới', 'Minh chứng 2: Quyết định áp dụng'];
    const places = parts.map((part) => pageOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(flatText(pages[0]?.text ?? '')).toContain('HỒ SƠ ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN');
    const contents = flatText(pages[1]?.text ?? '');
    expect(contents).toContain('MỤC LỤC');
    for (const [i, part] of parts.entries()) expect(contents.replace(/( \.)+/gu, '')).toContain(`${part} ${places[i]}`);
  });

  test('Vietnamese comes out with all its marks, in the form and in the report', () => {
    const all = flatText(pages.map(({ text }) => text).join('\n'));
    expect(all).toContain('nghiêng ngả, quỵ lụy, ưỡn ẹo, Ỷ Ỹ Ẵ Ợ');
    for (const words of ['Kính gửi: Ủy ban nhân dân xã Bắc Bình', 'Lê Thị Minh Thư', '60%', 'Tổng cộng 100%', 'Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử: 02/02/2026', 'Những thông tin cần được bảo mật: Không có.', 'xin cam đoan', 'Lê Thị Minh Thư đánh dấu cam đoan trên cổng']) expect(all).toContain(words);
  });

  test('a table of three pages repeats its head of two rows on each', () => {
    const rows = pages.filter(({ text }) => text.includes('trích lục hộ tịch'));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const { text } of rows) {
      expect(text).toContain('Số lượt giải quyết');
      expect(text).toContain('Trước khi áp dụng');
    }
  });

  test('a picture stands in its section with its caption', () => {
    expect(pages.find(({ text }) => text.includes('Hình 1: Quầy số 3 sau khi sắp xếp lại'))?.pictures).toBe(1);
  });

  test('evidence: an image on its own page, each page of a PDF under its line, a lying one on a lying page, the rest by name', () => {
    const tail = pages.slice(-7);
    expect(tail.map(({ text }) => text.split('\n').find((line) => line.includes('Minh chứng '))?.replace(/^.*(?=Minh chứng )/u, ''))).toEqual([
      'Minh chứng 1: Ảnh phiếu hẹn mới', 'Minh chứng 2: Quyết định áp dụng, trang 1/3', 'Minh chứng 2: Quyết định áp dụng, trang 2/3', 'Minh chứng 2: Quyết định áp dụng, trang 3/3',
      'Minh chứng 3: Bảng ngang.pdf, trang 1/1', 'Minh chứng 4: Số liệu.xlsx', 'Minh chứng 5: Hỏng.pdf',
    ]);
    expect(tail.map(({ width, height }) => width > height)).toEqual([false, false, false, false, true, false, false]);
    expect(tail[0]?.pictures).toBe(1);
    expect(tail[2]?.text).toContain('Trang quyet dinh 2');
    expect(tail[4]?.text).toContain('Bang ngang 1');
    expect(flatText(tail[5]?.text ?? '')).toMatch(/không phải ảnh hay PDF .* SHA-256: [0-9a-f ]{64,}/u);
    expect(flatText(tail[6]?.text ?? '')).toContain('Tệp PDF này hỏng');
  });
});

test('a draft says across each page that it is a trial print, evidence included', async () => {
  const pack = await samplePack({ stamp: { code: '', mark: hash.slice(0, 16), proofUrl: null, draft: true }, state: 'Đang soạn, chưa nộp' });
  for (const { text } of await pdfPages(await packPdf(pack, readSample))) {
    expect(text.split('BẢN IN THỬ, CHƯA NỘP').length - 1).toBe(2);
    expect(text).toContain('Hồ sơ đang soạn, chưa có mã');
  }
});

test('what people write is shown, never read as markup, and stays on the page', async () => {
  const hostile = '#panic("a") \\ $x^2$ [b] "c" // d /* e */ @f <g> *h* _i_ `j` =k ~ -- 😀 שלום \u202Eqwe';
  const long = 'ờ'.repeat(200);
  const both = `${hostile} ${long}`;
  const row = (type: 'tableCell' | 'tableHeader') => ({ type: 'tableRow' as const, content: Array.from({ length: 6 }, () => cell(both, type)) });
  const pack = await samplePack({
    title: both, field: both, unit: both, campaign: both, summary: both, benefit: both, confidential: both, parent: hostile,
    authors: [{ name: both, jobTitle: both, workplace: both, kind: both, share: '100%' }],
    sections: [{ title: both, body: doc(paragraph(say(both, 'bold', 'italic')), { type: 'heading', content: [say(both)] }, { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(say(both))] }] }, { type: 'table', content: [row('tableHeader'), row('tableCell')] }) }],
    evidence: [keep(both, 'text/plain', new Uint8Array([1]), { caption: both })],
  });
  const pages = await pdfPages(await packPdf(pack, readSample));
  const report = flatText(pages.map(({ text }) => text).join('\n'));
  for (const words of ['#panic("a") \\ $x^2$ [b] "c" // d /* e */ @f <g> *h* _i_ `j` =k ~ --', '😀']) expect(report).toContain(words);
  for (const { reach, width } of pages) expect(reach).toBeLessThan(width - 30);
});

test('a crooked table is set with its holes filled', async () => {
  const crooked = doc({ type: 'table', content: [
    { type: 'tableRow', content: [cell('A', 'tableHeader', { colspan: 9, rowspan: 9 })] },
    { type: 'tableRow', content: [] },
    { type: 'tableRow', content: [cell('B', 'tableCell', { rowspan: 3 }), cell('C')] },
    { type: 'tableRow', content: [cell('D', 'tableCell', { colspan: 5 })] },
  ] });
  const pages = await pdfPages(await packPdf(await samplePack({ sections: [{ title: 'Bảng', body: crooked }] }), readSample));
  for (const letter of ['A', 'B', 'C', 'D']) expect(pages.find(({ text }) => text.includes('1. Bảng\n'))?.text).toMatch(new RegExp(`^${letter}$`, 'mu'));
});

test('a photo is set upright as it was held', async () => {
  const [page] = (await withEvidence(keep('Ảnh.jpg', 'image/jpeg', await photo(1200, 800, 6)))).slice(-1);
  expect(page && page.height > page.width && page.pictures).toBe(1);
});

describe('PDF files of others', () => {
  test.each([90, 180, 270, -90])('a page turned by %i degrees stands as its reader sees it', async (turn) => {
    const [page] = (await withEvidence(keep('Xoay.pdf', pdf, await pdfOf('Xoay', 1, [595, 842], turn)))).slice(-1);
    expect(page?.text).toContain('Xoay 1');
    expect(page && page.width > page.height).toBe(turn % 180 !== 0);
  });

  test('with a password: a page that says so, with name, size and SHA-256', async () => {
    const locked = await PDFDocument.load(await pdfOf('Khoa', 1));
    locked.context.trailerInfo.Encrypt = locked.context.register(locked.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 }));
    const file = keep('Khóa.pdf', pdf, await locked.save({ useObjectStreams: false }), { size: '12 KB' });
    const [text] = tailOf(await withEvidence(file), 1);
    for (const words of ['Tệp PDF này có mật khẩu', 'Khóa.pdf', '12 KB', file.sha256.slice(0, 24)]) expect(text).toContain(words);
  });

  test('whole at first sight, broken inside: the rest of the pack is made nevertheless', async () => {
    const broken = await PDFDocument.create();
    broken.addPage().node.set(PDFName.of('Contents'), broken.context.register(broken.context.stream('not deflated', { Filter: 'FlateDecode' })));
    const [first, second] = tailOf(await withEvidence(keep('Lỗi.pdf', pdf, await broken.save()), keep('Tốt.pdf', pdf, await pdfOf('Tot', 1))), 2);
    expect(first).toContain('Tệp PDF này hỏng');
    expect(second).toContain('Tot 1');
  });

  test('a blank page stays blank', async () => {
    const blank = await PDFDocument.create();
    blank.addPage();
    expect(tailOf(await withEvidence(keep('Trắng.pdf', pdf, await blank.save())), 1)[0]).toContain('Minh chứng 1: Trắng.pdf, trang 1/1');
  });

  test('what is stamped upon a page, such as a signature, is printed with it', async () => {
    const signed = await PDFDocument.load(await pdfOf('Ky so', 1));
    const { context } = signed;
    const look = context.register(context.stream('BT /F1 12 Tf 5 5 Td (Da ky dien tu) Tj ET', {
      Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 200, 40], Resources: { Font: { F1: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } } },
    }));
    const annotation = (flags: number) => context.obj({ Type: 'Annot', Subtype: 'Widget', F: flags, Rect: [300, 100, 500, 140], AP: { N: look } });
    signed.getPage(0).node.set(PDFName.of('Annots'), context.obj([annotation(4), annotation(2)]));
    const [text] = tailOf(await withEvidence(keep('Đã ký.pdf', pdf, await signed.save())), 1);
    expect(text?.split('Da ky dien tu').length).toBe(2);
  });
});

test('who may not see a file gets its name and nothing else; bytes that are gone are said to be', async () => {
  const hidden = keep('Kín.pdf', pdf, await pdfOf('Bi mat', 1), { readable: false });
  const gone: PackFile = { ...hidden, readable: true, sha256: 'f'.repeat(64), name: 'Mất.pdf' };
  const pages = await withEvidence(hidden, gone);
  const [first, second] = tailOf(pages, 2);
  expect(first).toContain('không mở cho người tải bộ hồ sơ');
  expect(second).toContain('Kho tệp chưa trả về tệp này');
  expect(pages.map(({ text }) => text).join('')).not.toContain('Bi mat');
});

test('what the scanner holds back is named with the reason, and not bound in', async () => {
  const held = keep('Đang quét.pdf', pdf, await pdfOf('Chua quet', 1), { readable: 'file_scan_pending' });
  const infected = keep('Bẩn.pdf', pdf, await pdfOf('Ban lam', 1), { readable: 'file_infected' });
  const pages = await withEvidence(held, infected);
  const [first, second] = tailOf(pages, 2);
  expect(first).toContain('chưa được quét vi-rút xong');
  expect(second).toContain('có vi-rút nên không in kèm');
  expect(pages.map(({ text }) => text).join('')).not.toMatch(/Chua quet|Ban lam/u);
});

test('too much evidence is named instead of printed, in words', async () => {
  const many = keep('Dài.pdf', pdf, await pdfOf('Dai', packLimits.pages + 1));
  const heavy = keep('Nặng.pdf', pdf, await pdfOf('Nang', 1), { bytes: packLimits.bytes });
  const pages = await withEvidence(many, heavy);
  const [first, second] = tailOf(pages, 2);
  expect(first).toContain(`dài quá ${packLimits.pages} trang`);
  expect(second).toContain('nặng quá 120 MB');
});
