import { expect, test } from 'vitest';
import { fileKinds } from '@/domain/files/kinds';
import { evidenceKindWords, guessEvidenceKind } from '@/domain/submissions/evidence-kind';

test('guessed by type', () => {
  expect(Object.fromEntries(Object.entries(fileKinds).map(([kind, { mime }]) => [kind, guessEvidenceKind(mime)]))).toEqual({
    pdf: 'PAPER', docx: 'PAPER', doc: 'PAPER', odt: 'PAPER', xlsx: 'FIGURES', xls: 'FIGURES', ods: 'FIGURES', pptx: 'OTHER', ppt: 'OTHER',
    png: 'PICTURE', jpg: 'PICTURE', webp: 'PICTURE', heic: 'PICTURE',
  });
  expect(evidenceKindWords({ mime: 'image/png' })).toBe('Hình ảnh');
  expect(evidenceKindWords({ kind: 'SIGNED', mime: 'image/png' })).toBe('Bản đã ký');
});
