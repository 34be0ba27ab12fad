import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument } from 'pdf-lib';
import { png } from '../files/office-files';

const fonts = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/tinos');
export const reportText = 'Mỗi buổi sáng có hơn bốn mươi người đứng chờ ở quầy vì không biết giấy tờ đã đủ chưa, nhiều người phải quay lại lần thứ hai trong tuần và mất cả buổi làm.';

/** The same words in another order: a line that comes again and again at the top of a page is its head. */
export function week(i: number): string {
  const words = reportText.slice(0, -1).split(' ');
  return `Tuần ${i + 1}: ${[...words.slice(i), ...words.slice(0, i)].join(' ')}.`;
}

/** A report of several pages, set like an office prints it. */
export function pdfOf({ columns = 1 } = {}): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [join(fonts, '400Regular'), join(fonts, '700Bold')] }] });
  const source = `
#set page(paper: "a4", columns: ${columns}, header: [UBND xã Bắc Bình – Báo cáo sáng kiến], footer: context align(center, counter(page).display()))
#set text(font: "Tinos", size: 13pt, lang: "vi")
#set par(justify: true, first-line-indent: 1cm)
*BÁO CÁO MÔ TẢ SÁNG KIẾN*

Tên sáng kiến: Bàn soát giấy tờ trước quầy

*I. Thực trạng trước khi áp dụng*

${reportText}

Cán bộ phải giải thích một việc nhiều lần trong ngày.

*II. Nội dung giải pháp*

${reportText}

- Đặt bàn soát.

*III. Hiệu quả*

${Array.from({ length: 24 }, (_, i) => week(i)).join('\n\n')}

*IV. Khả năng nhân rộng*

Xã nào cũng làm được.
`;
  return new Uint8Array(compiler.pdf({ mainFileContent: source }));
}

/** A page that is one picture. */
export async function scanPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')).catch(() => pdf.embedPng(png()));
  pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  return pdf.save();
}
