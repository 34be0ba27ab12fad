import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeLine, normalizeText, stripInvisible } from '@/domain/text/normalize';

test.each([
  ['decomposed marks become one letter each', 'Nguye\u0302\u0303n', 'Nguyễn'],
  ['a mark torn off by a zero-width space is put back', 'a\u200B\u0301', 'á'],
  ['no-break spaces, tabs and newlines are one space', ' Phòng\u00A0Văn hóa\t–\n Xã hội ', 'Phòng Văn hóa – Xã hội'],
  ['NUL, BOM, soft hyphen and direction marks vanish', '\uFEFFsáng\u0000\u00AD kiến\u202E', 'sáng kiến'],
  ['a broken surrogate is repaired', 'a\uD800b', 'a\uFFFDb'],
])('%s', (_what, typed, kept) => {
  expect(normalizeLine(typed)).toBe(kept);
});

test('prose keeps its paragraphs, but one empty line is enough', () => {
  expect(normalizeText('  Thực  trạng \r\n\r\n\r\n\r\n- chậm\u000B- sai\u2028 ')).toBe('Thực trạng\n\n- chậm\n- sai');
});

test('only invisible characters go, spacing stays', () => {
  expect(stripInvisible('Số:      /QĐ-UBND\u200B')).toBe('Số:      /QĐ-UBND');
});

test('normalizing twice changes nothing', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(anything, (text) => {
      expect(normalizeLine(normalizeLine(text))).toBe(normalizeLine(text));
      expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      expect(normalizeLine(text)).not.toContain('\n');
    }),
    { numRuns: 300 },
  );
});
