import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { beforeAll, expect, test, vi } from 'vitest';
import { packWord } from '@/documents/pack/pack-word';
import { hash, readSample, samplePack } from './pack-samples';
import { partOf, textOf } from './read-office-file';

// A whole pack is set each time: half a second, or several on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bytes: Uint8Array;
let xml = '';
beforeAll(async () => {
  bytes = await packWord(await samplePack(), readSample);
  xml = partOf(bytes, 'word/document.xml');
});

test('mammoth opens it: headings in their order, the table with its spans, pictures and Vietnamese', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const headings = [...html.matchAll(/<h([12])>(.*?)<\/h\1>/gu)].map(([, , text = '']) => text.replace(/<[^>]+>/gu, ''));
  expect(headings).toEqual([
    'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', 'BÁO CÁO MÔ TẢ SÁNG KIẾN', '1. Vướng mắc, hạn chế hiện nay', '2. Nội dung giải pháp', '3. Hiệu quả thiết thực',
    'BẢN XÁC NHẬN TỶ LỆ ĐÓNG GÓP', 'XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', 'DANH MỤC MINH CHỨNG', 'Minh chứng 1: Ảnh phiếu hẹn mới', 'Minh chứng 2: Quyết định áp dụng', 'Minh chứng 3: Bảng ngang.pdf', 'Minh chứng 5: Hỏng.pdf',
  ]);
  for (const words of ['nghiêng ngả, quỵ lụy, ưỡn ẹo, Ỷ Ỹ Ẵ Ợ', 'rowspan="2"', 'colspan="2"', 'Quầy số 3 sau khi sắp xếp lại', 'Kính gửi: Ủy ban nhân dân xã Bắc Bình']) expect(html).toContain(words);
  // One in its section, one of evidence, and four pages of PDF files.
  expect(html.match(/<img /gu)).toHaveLength(6);
  expect(html).toContain('Tệp PDF này không đưa vào bản Word được');
});

test('the table of contents is a field, filled with entries and pages', () => {
  expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*1-2/u);
  const lines = textOf(bytes);
  const entry = lines.find((line) => /^(?=.*2\. Nội dung giải pháp)(?=.*\d$)/u.test(line));
  expect(entry).toMatch(/\D4$/u);
});

test('each page says code, page of pages and hash, with the QR code', () => {
  const [name = ''] = Object.keys(new PizZip(bytes).files).filter((path) => /word\/footer\d*\.xml/u.test(path));
  const foot = partOf(bytes, name);
  for (const words of ['BB-2026-0001', hash.slice(0, 16), 'NUMPAGES', 'PAGE', '<pic:pic']) expect(foot).toContain(words);
});

test('the head of a table is repeated, lists have marks of their own', () => {
  expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThanOrEqual(5);
  expect(partOf(bytes, 'word/numbering.xml')).toContain('–');
});

test('a draft says so on each page and has no QR code', async () => {
  const draft = await packWord(await samplePack({ stamp: { code: '', mark: hash.slice(0, 16), proofUrl: null, draft: true }, evidence: [], sections: [] }), readSample);
  const parts = new PizZip(draft);
  const texts = Object.keys(parts.files).filter((path) => /word\/(header|footer)\d*\.xml/u.test(path)).map((path) => partOf(draft, path)).join('');
  expect(texts).toContain('BẢN IN THỬ, CHƯA NỘP');
  expect(texts).not.toContain('<pic:pic');
  expect(textOf(draft).join('\n')).toContain('Hồ sơ không có tệp minh chứng.');
});
