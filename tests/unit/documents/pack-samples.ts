import { createHash } from 'node:crypto';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import type { PackData, PackFile } from '@/documents/pack/pack-data';
import type { Block, Cell, Inline, RichText } from '@/domain/text/rich-text';

const store = new Map<string, Uint8Array>();

/** Puts bytes where the papers read them from, and names them. */
export function keep(name: string, mime: string, bytes: Uint8Array, change: Partial<PackFile> = {}): PackFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  store.set(sha256, bytes);
  return { id: sha256.slice(0, 8), name, mime, caption: '', sha256, bytes: bytes.byteLength, size: `${bytes.byteLength} byte`, readable: true, ...change };
}

export async function readSample(sha256: string): Promise<Uint8Array> {
  const bytes = store.get(sha256);
  if (!bytes) throw new Error('no such bytes');
  return bytes;
}

/** A photo as a phone writes it; `orientation` 6: held upright, stored lying. */
export const photo = (width: number, height: number, orientation?: number): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 160 } } }).jpeg().withMetadata(orientation ? { orientation } : {}).toBuffer();

/** A PDF whose pages say "<word> 1", "<word> 2" … */
export async function pdfOf(word: string, pages: number, size: [number, number] = [595, 842], turn = 0): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  for (let i = 1; i <= pages; i++) {
    const page = doc.addPage(size);
    page.setRotation(degrees(turn));
    page.drawText(`${word} ${i}`, { x: 60, y: size[1] - 100, font, size: 24 });
  }
  return doc.save();
}

export const say = (text: string, ...marks: ('bold' | 'italic')[]): Inline => (marks.length > 0 ? { type: 'text', text, marks: marks.map((type) => ({ type })) } : { type: 'text', text });
export const paragraph = (...content: Inline[]): Block & { type: 'paragraph' } => ({ type: 'paragraph', content });
export const cell = (text: string, type: Cell['type'] = 'tableCell', attrs?: Cell['attrs']): Cell => ({ type, ...(attrs ? { attrs } : {}), content: [{ type: 'paragraph', content: [say(text)] }] });
export const doc = (...content: Block[]): RichText => ({ type: 'doc', content });

/** Rows enough for three pages, a head of two rows with spans. */
export const longTable = (rows: number): Block => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('Nội dung', 'tableHeader', { rowspan: 2 }), cell('Số lượt giải quyết', 'tableHeader', { colspan: 2 })] },
    { type: 'tableRow', content: [cell('Trước khi áp dụng', 'tableHeader'), cell('Sau khi áp dụng', 'tableHeader')] },
    ...Array.from({ length: rows }, (_, i) => ({ type: 'tableRow' as const, content: [cell(`Thủ tục số ${i + 1}: cấp bản sao trích lục hộ tịch`), cell(`${i * 3 + 12}`), cell(`${i + 2}`)] })),
  ],
});

export const hash = 'ab12cd34ef56ab78'.padEnd(64, '0');

export async function samplePack(change: Partial<PackData> = {}): Promise<PackData> {
  const picture = keep('Ảnh quầy.jpg', 'image/jpeg', await photo(1600, 900));
  return {
    stamp: { code: 'BB-2026-0001', mark: hash.slice(0, 16), proofUrl: `https://sangkien.bacbinh.vn/proof/${'a'.repeat(32)}`, draft: false },
    committee: 'Ủy ban nhân dân xã Bắc Bình', parent: 'XÃ BẮC BÌNH', unit: 'Phòng Kinh tế', place: 'Bắc Bình', year: '2026',
    campaign: 'Sáng kiến, giải pháp cải cách hành chính năm 2026',
    title: 'Phiếu hẹn trả kết quả in chữ lớn cho người cao tuổi tại Bộ phận Một cửa',
    state: 'Bản 1, nộp lúc 9 giờ 00 phút, ngày 10 tháng 4 năm 2026',
    field: 'Cải cách thủ tục hành chính', maturity: 'Đã áp dụng', appliedOn: '02/02/2026',
    authors: [
      { name: 'Lê Thị Minh Thư', jobTitle: 'Chuyên viên', workplace: 'Phòng Kinh tế', kind: 'Công chức', share: '60%' },
      { name: 'Bá Văn Thịnh', jobTitle: 'Viên chức', workplace: 'Trạm Y tế', kind: 'Viên chức', share: '40%' },
    ],
    total: '100%',
    summary: 'In phiếu hẹn bằng chữ cỡ 18, ghi rõ giờ và quầy.', benefit: 'Giảm từ 25 lượt còn 6 lượt quay lại mỗi tuần.', confidential: '',
    pledge: 'Chúng tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực.', pledged: 'Lê Thị Minh Thư đánh dấu cam đoan trên cổng lúc 09:00, 10/4/2026.',
    sections: [
      { title: 'Vướng mắc, hạn chế hiện nay', body: doc(paragraph(say('Người cao tuổi không đọc được phiếu hẹn chữ nhỏ: '), say('nghiêng ngả, quỵ lụy, ưỡn ẹo, Ỷ Ỹ Ẵ Ợ', 'bold'), say('.'))) },
      {
        title: 'Nội dung giải pháp',
        body: doc(
          { type: 'heading', content: [say('Các bước thực hiện')] },
          { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(say('Nhận hồ sơ')), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(say('Gọi số thứ tự', 'italic'))] }] }] }, { type: 'listItem', content: [paragraph(say('In phiếu'))] }] },
          { type: 'picture', attrs: { evidenceId: picture.id, caption: 'Quầy số 3 sau khi sắp xếp lại' } },
        ),
      },
      { title: 'Hiệu quả thiết thực', body: doc(longTable(90)) },
    ],
    pictures: [picture],
    evidence: [
      keep('Ảnh phiếu.jpg', 'image/jpeg', await photo(900, 1200), { caption: 'Ảnh phiếu hẹn mới' }),
      keep('Quyết định.pdf', 'application/pdf', await pdfOf('Trang quyet dinh', 3), { caption: 'Quyết định áp dụng' }),
      keep('Bảng ngang.pdf', 'application/pdf', await pdfOf('Bang ngang', 1, [842, 595])),
      keep('Số liệu.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', new Uint8Array([1, 2, 3])),
      keep('Hỏng.pdf', 'application/pdf', new TextEncoder().encode('%PDF-1.4 hỏng')),
    ],
    ...change,
  };
}
