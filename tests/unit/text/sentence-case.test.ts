import { expect, test } from 'vitest';
import { isAllCapitals, sentenceCase } from '@/domain/text/sentence-case';

test.each([
  ['PHÁT SỐ THỨ TỰ QUA TIN NHẮN CHO NGƯỜI DÂN VÙNG SÂU', 'Phát số thứ tự qua tin nhắn cho người dân vùng sâu'],
  ['MÔ HÌNH “3 KHÔNG” TẠI BỘ PHẬN MỘT CỬA UBND XÃ', 'Mô hình “3 không” tại bộ phận một cửa UBND xã'],
  ['ỨNG DỤNG VNEID TRONG GIẢI QUYẾT TTHC QUÝ III', 'Ứng dụng VNEID trong giải quyết TTHC quý III'],
  ['GIẢM NGHIÊNG NGẢ KHUỶU ĐƯỜNG NGOẰN NGOÈO: GIỮ GÌN, QUYÊN GÓP', 'Giảm nghiêng ngả khuỷu đường ngoằn ngoèo: giữ gìn, quyên góp'],
  ['“NỤ CƯỜI HẠNH PHÚC” Ở TRƯỜNG THCS', '“Nụ cười hạnh phúc” ở trường THCS'],
])('%s', (given, wanted) => expect(sentenceCase(given)).toBe(wanted));

test('only a whole name in capitals is one: not a word of it, not an abbreviation', () => {
  expect(['PHÁT SỐ QUA TIN NHẮN', 'Phát số tại UBND xã', 'UBND', '12/2026'].map(isAllCapitals)).toEqual([true, false, false, false]);
});
