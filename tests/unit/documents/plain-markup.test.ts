import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { openBoxes } from '@/documents/open-boxes';
import { headingStyles, plainMarkup } from '@/documents/plain-markup';
import { b, box, p, pack, px, r, relation } from './offices/office-xml';

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
  for (const open of ['<mc:AlternateContent>', '<w:drawing><w:txbxContent>', '<w:drawing><w:txbxContent></w:drawing>']) expect(openBoxes(open.repeat(100_000))).not.toBe('');
  expect(headingStyles('<w:style w:type="paragraph">'.repeat(200_000))).toContain('<w:style');
});

test('text in drawn boxes is read once, whether or not it has a fallback, and what stands in its pictures stays there', async () => {
  const drawing = (content: string) => `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const alternate = (choice: string, fallback: string) => `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
  const run = (content: string) => p(`<w:r>${content}</w:r>`, 'sau');
  expect(await texts(p(box(p('cả hai'))))).toEqual(['cả hai']);
  expect(await texts(run(drawing(p('không thay thế'))))).toEqual(['sau', 'không thay thế']);
  expect(await texts(run(alternate(drawing(p('chỉ bản mới')), '')))).toEqual(['sau', 'chỉ bản mới']);
  expect(await texts(run(alternate(drawing(p('bản cũ là hình')), '<mc:Fallback><w:pict/></mc:Fallback>')))).toEqual(['sau', 'bản cũ là hình']);
  expect(await texts(run(drawing(p('ngoài') + run(drawing(p('trong'))))))).toEqual(['sau', 'ngoài', 'sau', 'trong']);
});

test('ovals, WordArt, carriage returns and absolute tabs', async () => {
  expect(await texts([
    p('<w:r><w:pict><v:oval><v:textbox><w:txbxContent><w:p><w:r><w:t>tròn</w:t></w:r></w:p></w:txbxContent></v:textbox></v:oval></w:pict></w:r>'),
    p('<w:r><w:pict><v:shape><v:textpath style="font-size:1pt" string="SÁNG KIẾN &amp; GIẢI PHÁP"/></v:shape></w:pict></w:r>'), p('<w:r><w:t>một</w:t><w:cr/><w:t>hai</w:t><w:ptab w:relativeTo="margin"/><w:t>ba</w:t></w:r>'),
  ].join(''))).toEqual(['tròn', 'SÁNG KIẾN & GIẢI PHÁP', 'một', 'hai ba']);
});

test('what is left out is counted: hidden text, other documents set into it; a web page set into it is read where it stands', async () => {
  const parts = { 'word/afchunk.mht': 'MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><body><p><b>II. Giải pháp</b></p></body></html>', 'word/other.rtf': '{\\rtf1 x}' };
  const rels = relation('c1', 'aFChunk', '/word/afchunk.mht') + relation('c2', 'aFChunk', 'other.rtf');
  const { lines, left } = await readDocument(pack([px('', r('ẩn', '<w:vanish/>'), 'thấy'), '<w:altChunk r:id="c1"/>', '<w:altChunk r:id="c2"></w:altChunk>', p('cuối')].join(''), { parts, rels }));
  expect(lines.map(({ text, bold }) => [text, bold])).toEqual([['thấy', false], ['II. Giải pháp', true], ['cuối', false]]);
  expect(left).toMatchObject({ hidden: 1, inserted: 1 });
});

test('a body by another name', async () => {
  const zip = new PizZip(pack(p('Nội dung')));
  const text = (name: string) => zip.file(name)?.asText() ?? '';
  for (const name of ['[Content_Types].xml', '_rels/.rels']) zip.file(name, text(name).replaceAll('document.xml', 'document2.xml'));
  for (const [from, to] of [['word/document.xml', 'word/document2.xml'], ['word/_rels/document.xml.rels', 'word/_rels/document2.xml.rels']] as const) {
    zip.file(to, text(from).replace('</w:body>', `${px('', r('ẩn', '<w:vanish/>'))}</w:body>`));
    zip.remove(from);
  }
  expect(await readDocument(zip.generate({ type: 'uint8array' }))).toMatchObject({ kind: 'docx', lines: [{ text: 'Nội dung' }], left: { hidden: 1 } });
});
