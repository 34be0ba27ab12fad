import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/domain/text/fold';

test.each([
  ['Đặng Thị Ngọc Ánh', 'dang thi ngoc anh'],
  ['HOÀ – hoà – hòa', 'hoa – hoa – hoa'],
  ['Thúy Thuý', 'thuy thuy'],
  ['  Trung\u00A0tâm\n Phục vụ\tHCC ', 'trung tam phuc vu hcc'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('composed and decomposed text fold alike, and folding twice changes nothing', () => {
  const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâeêoôơuưyđĐÁẢẬỄ ộ\u0301\u00A0BC12'), maxLength: 30 });
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
