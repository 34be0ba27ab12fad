import { expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { looksOf, withLooks } from '@/documents/style-looks';
import { pack, plainStyles, px, r } from './offices/office-xml';

const style = (type: string, id: string, look: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
const styles = [
  plainStyles, style('paragraph', 'TieuDe', '<w:b/><w:bCs/>'), style('paragraph', 'MucCon', '<w:i w:val="1"/>', 'TieuDe'), style('paragraph', 'GhiChu', '<w:b w:val="0"/>', 'MucCon'),
  style('character', 'Manh', '<w:b/>'), style('table', 'Bang', '<w:b/>'), style('paragraph', 'Vong', '', 'Vong'),
].join('');
const in_ = (name: string, ...runs: string[]) => px(`<w:pStyle w:val="${name}"/>`, ...runs);
const named = (text: string, more = '') => r(text, `<w:rStyle w:val="Manh"/>${more}`);

test('what a style makes bold is bold: by itself, through its base, on single words; the words themselves have the last say', async () => {
  const { lines } = await readDocument(pack([
    in_('TieuDe', 'I. Thực trạng'), in_('MucCon', '1. Ở thôn'), in_('GhiChu', 'ghi chú nghiêng'), in_('TieuDe', r('không đậm', '<w:b w:val="0"/>')), in_('TieuDe', named('hai lần là không')),
    px('', 'một ', named('chữ'), ' đậm'), px('', named('bỏ đậm', '<w:b w:val="false"/>')), in_('Bang', 'kiểu bảng'), in_('Vong', 'kiểu tự dựa vào mình'), in_('Heading1', 'Đề mục'), px('', 'thường'),
  ].join(''), { styles }));
  expect(lines.map(({ text, bold, heading }) => [text, bold, heading])).toEqual([
    ['I. Thực trạng', true, 0], ['1. Ở thôn', true, 0], ['ghi chú nghiêng', false, 0], ['không đậm', false, 0], ['hai lần là không', false, 0],
    ['một chữ đậm', false, 0], ['bỏ đậm', false, 0], ['kiểu bảng', false, 0], ['kiểu tự dựa vào mình', false, 0], ['Đề mục', false, 1], ['thường', false, 0],
  ]);
  expect(lines[1]?.content).toEqual([{ type: 'text', text: '1. Ở thôn', marks: [{ type: 'bold' }, { type: 'italic' }] }]);
  expect(lines[2]?.content).toEqual([{ type: 'text', text: 'ghi chú nghiêng', marks: [{ type: 'italic' }] }]);
  expect(lines[5]?.content).toEqual([{ type: 'text', text: 'một ' }, { type: 'text', text: 'chữ', marks: [{ type: 'bold' }] }, { type: 'text', text: ' đậm' }]);
});

test('a paragraph around another keeps its own style; what was tracked in a look is not its look; an empty paragraph holds nothing', () => {
  const looks = looksOf(styles);
  const bold = (xml: string) => [...withLooks(xml, looks).matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*))?/gu)].map(([, look]) => /<w:b\/>/u.test(look ?? ''));
  expect(bold(`<w:p><w:pPr><w:pStyle w:val="TieuDe"/></w:pPr>${r('a')}<w:p>${r('b')}</w:p><w:p w:rsidR="1"/>${r('c')}</w:p>${r('d')}`)).toEqual([true, false, true, false]);
  expect(withLooks(in_('TieuDe', r('a', '<w:rPrChange><w:rPr><w:b w:val="0"/></w:rPr></w:rPrChange>')), looks)).toContain('<w:rPr><w:b/><w:rPrChange>');
});

test('a file whose plain text is bold says nothing by that, and one that closes nothing is gone through once', () => {
  const plainBold = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>';
  const text = px('<w:pStyle w:val="Normal"/>', 'a') + px('<w:pStyle w:val="Con"/>', 'b');
  expect(withLooks(text, looksOf(plainBold + style('paragraph', 'Con', '', 'Normal')))).toBe(text);
  for (const open of ['<w:p>', '<w:r><w:rPr>', '<w:p><w:r>']) expect(withLooks(open.repeat(200_000), looksOf(styles))).toContain('<w:');
  expect(looksOf('<w:style w:type="paragraph">'.repeat(200_000)).paragraph.size).toBe(0);
});
