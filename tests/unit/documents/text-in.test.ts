import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { readText } from '@/documents/text-in';
import { toUnicode } from '@/domain/text/legacy-fonts';

const wordFile = (...lines: string[]): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

test('a text of the time before Unicode is compared as what it was meant to be', async () => {
  const meant = 'các cụ cao tuổi đến làm thủ tục hay không đọc nổi phiếu hẹn vì mắt kém, phải nhờ con cháu đọc giúp';
  const signs = new Map(Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).map((sign) => [toUnicode(sign, 'TCVN3'), sign]));
  const typed = [...meant].map((letter) => signs.get(letter) ?? letter).join('');
  expect(typed).not.toBe(meant);
  expect(await readText(await wordFile(typed), 'a.docx')).toEqual({ text: meant, scanned: false });
  expect(await readText(await wordFile(meant), 'a.docx')).toEqual({ text: meant, scanned: false });
});

test('a document without a word is as good as a scan', async () => {
  expect(await readText(await wordFile('', '  '), 'a.docx')).toEqual({ text: '', scanned: true });
});
