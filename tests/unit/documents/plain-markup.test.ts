import { expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { headingStyles, plainMarkup } from '@/documents/plain-markup';
import { b, p, pack, px, r } from './offices/office-xml';

const texts = async (body: string): Promise<string[]> => (await readDocument(pack(body))).lines.map(({ text }) => text);

test('hidden text and what a form says where nobody wrote stay in the file; fields are read', async () => {
  expect(await texts([
    b('I. Thực trạng'), px('', r('chữ ẩn', '<w:vanish/>'), r('chữ thấy')), px('', r('không ẩn', '<w:vanish w:val="0"/>')),
    px('', r('Bấm để nhập.', '<w:rStyle w:val="PlaceholderText"/>')), p('<w:fldSimple w:instr=" DATE "><w:r><w:t>12/8/2026</w:t></w:r></w:fldSimple>'),
  ].join(''))).toEqual(['I. Thực trạng', 'chữ thấy', 'không ẩn', '12/8/2026']);
});

test('a style with an outline level is a heading, through its base too; text, contents and headings keep their names', () => {
  const style = (id: string, name: string, rest: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
  const level = (value: number) => `<w:pPr><w:outlineLvl w:val="${value}"/></w:pPr>`;
  const styles = headingStyles([style('A', 'Gốc', level(1)), style('B', 'Con', '<w:basedOn w:val="A"/>'), style('C', 'Thường', level(9)), style('D', 'toc 1', level(0)), style('E', 'E', '<w:basedOn w:val="E"/>')].join(''));
  expect([...styles.matchAll(/<w:name w:val="([^"]*)"/gu)].map(([, name]) => name)).toEqual(['heading 2', 'heading 2', 'Thường', 'toc 1', 'E']);
});

test('a file that closes nothing is gone through once', () => {
  for (const open of ['<w:pPr>', '<w:r><w:rPr>', '<w:r><w:rPr><w:vanish/></w:rPr>']) expect(plainMarkup(open.repeat(200_000))).toContain('<w:');
  expect(headingStyles('<w:style w:type="paragraph">'.repeat(200_000))).toContain('<w:style');
});
