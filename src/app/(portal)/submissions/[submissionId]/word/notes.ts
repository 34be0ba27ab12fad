import { maxPictures } from '@/domain/submissions/evidence-limit';
import { mostLines } from '@/documents/cut-lines';
import type { DocumentText } from '@/documents/document-text';
import { formatInteger } from '@/domain/numbers/integers';

/** What the writer must know of how a file was read, and what stayed in it. */
export function notesOf({ kind, lines, scanned, macros, tracked, left }: Omit<DocumentText, 'pictures' | 'tables'>): string[] {
  const notes: string[] = [];
  const say = (count: number, words: string): void => {
    if (count > 0) notes.push(`${formatInteger(count)} ${words}`);
  };
  if (lines.length === 0 && !scanned) notes.push('Trong tệp không có chữ hay hình nào cổng đọc được.');
  if (scanned) notes.push('Tệp PDF này là bản quét hoặc ảnh chụp, không có lớp chữ để đọc. Vẫn đính kèm được nguyên tệp làm minh chứng.');
  else if (kind === 'pdf') notes.push('Tệp PDF chỉ đọc được chữ: bảng thành dòng chữ, hình còn trong tệp gốc. Đọc lại chỗ ngắt đoạn.');
  if (kind === 'doc') notes.push('Tệp .doc đọc được chữ, danh sách, bảng và hình JPEG, PNG. Thấy thiếu thì mở bằng Word, lưu thành .docx rồi thả lại.');
  if (kind === 'html') notes.push('Tệp này là trang web đổi đuôi nên chỉ đọc được chữ và không đính kèm được. Mở bằng Word, lưu thành .docx nếu muốn đính kèm.');
  if (kind === 'rtf') notes.push('Tệp này là văn bản RTF: cổng đọc chữ, danh sách và bảng, không lấy hình và không đính kèm được. Mở bằng Word, lưu thành .docx nếu muốn đính kèm.');
  if (macros) notes.push('Tệp có macro: cổng chỉ đọc chữ, không chạy macro, và không đính kèm được. Lưu thành .docx nếu muốn đính kèm.');
  if (left.lines > 0) notes.push(`Tệp dài quá ${formatInteger(mostLines)} dòng: cổng đọc phần đầu, còn ${formatInteger(left.lines)} dòng cuối vẫn ở trong tệp gốc.`);
  say(tracked, 'chỗ sửa đang theo dõi (Track Changes) đã đọc như đã chấp nhận.');
  say(left.comments, 'ghi chú bên lề không đưa vào.');
  say(left.hidden, 'đoạn chữ ẩn không đưa vào.');
  say(left.inserted, 'tài liệu khác chèn trong tệp chưa đọc được: mở bằng Word, lưu lại rồi thả lại.');
  const formats = Object.entries(left.formats).map(([format, count]) => (format === 'hỏng' ? `${count} hình không đọc được (hỏng, hoặc chỉ là liên kết đến tệp khác)` : `${count} hình dạng ${format}`));
  if (formats.length > 0) notes.push(`${formats.join(', ')} chưa đưa vào được, vẫn còn trong tệp gốc.`);
  if (left.morePictures > 0) notes.push(`Tệp có ${formatInteger(maxPictures + left.morePictures)} hình: cổng đọc ${maxPictures} hình đầu, các hình sau vẫn còn trong tệp gốc.`);
  say(left.charts, 'biểu đồ, sơ đồ chưa đưa vào được: chụp lại thành ảnh rồi chèn vào mục.');
  say(left.formulas, 'công thức chưa đưa vào được: viết lại bằng chữ.');
  say(left.footnotes, 'chú thích cuối trang không đưa vào.');
  return notes;
}
