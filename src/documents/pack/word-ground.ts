import { AlignmentType, Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import sharp from 'sharp';
import { noBorders } from '@/documents/list-table';
import { mm, sizes, textWidth } from '@/documents/paper';
import { line } from '@/documents/paragraphs';
import type { Stamp } from './pack-data';
import { qrSvg } from './qr-svg';
import { stampLines } from './stamp';
import { type WordBlock, wordNumbering } from './word-body';

const headings = { color: '000000', font: 'Times New Roman', bold: true } as const;

/** A bound paper in Word: each page says which dossier it belongs to; the table of contents has its page numbers at once. */
export async function wordPaper(title: string, stamp: Stamp, blocks: readonly WordBlock[]): Promise<Uint8Array> {
  const qr = stamp.proofUrl ? await sharp(Buffer.from(qrSvg(stamp.proofUrl))).resize(240, 240, { kernel: 'nearest' }).png().toBuffer() : null;
  const document = new Document({
    title,
    creator: 'Cổng sáng kiến',
    lastModifiedBy: 'Cổng sáng kiến',
    numbering: wordNumbering,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: sizes.body, color: '000000', language: { value: 'vi-VN' } } },
        heading1: { run: { ...headings, size: sizes.title }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } } },
        heading2: { run: { ...headings, size: sizes.body }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
      },
    },
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [{
      properties: { page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(20), bottom: mm(26), left: mm(30), right: mm(15), header: mm(9), footer: mm(8) } } },
      headers: { default: new Header({ children: [line(stamp.draft ? 'BẢN IN THỬ, CHƯA NỘP' : '', { bold: true, align: 'center', size: 18 })] }) },
      footers: { default: new Footer({ children: [footTable(stamp, qr), line('', { size: 2 })] }) },
      children: [...blocks],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Starts a page and stands in the table of contents. */
export const partHeading = (text: string, look: { newPage?: boolean; level?: 1 | 2 } = {}): Paragraph =>
  new Paragraph({ heading: look.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1, pageBreakBefore: look.newPage ?? false, children: [new TextRun(text)] });

function footTable(stamp: Stamp, qr: Uint8Array | null): Table {
  const widths = qr ? [14, textWidth.portrait - 14 - 32, 32] : [textWidth.portrait - 32, 32];
  const words = stampLines(stamp).map((text) => line(text, { size: 17 }));
  const page = new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 20 })] });
  const code = qr ? [[new Paragraph({ children: [new ImageRun({ type: 'png', data: qr, transformation: { width: 42, height: 42 }, altText: { name: 'QR', description: 'Mã QR mở trang kiểm tra phiếu tiếp nhận', title: '' } })] })]] : [];
  return sideBySide([...code, words, [page]], widths);
}

/** Columns without rules; widths in mm. */
export function sideBySide(columns: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  return new Table({
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [new TableRow({
      cantSplit: true,
      children: columns.map((children, i) => new TableCell({ children: [...children], width: { size: mm(widths[i] ?? 0), type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP })),
    })],
  });
}
