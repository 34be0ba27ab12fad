import { describe, expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { UnreadableDocument } from '@/documents/unreadable';
import { unicodeLines } from '@/domain/submissions/understand-lines';
import { toTcvn3, toVni } from './offices/legacy';

const rich = (body: string, head = '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\froman\\fcharset163 Times New Roman (Vietnamese);}{\\f2\\fnil\\fcharset0 .VnTime;}{\\f3\\fnil VNI-Times;}}'): Uint8Array =>
  new Uint8Array(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}\n${body}}`, 'latin1'));
const read = (body: string, head?: string) => readDocument(rich(body, head), 'bao-cao.doc');
const texts = async (body: string): Promise<string[]> => (await read(body)).lines.map(({ text }) => text);
const bytes = (text: string): string => [...Buffer.from(text, 'latin1')].map((byte) => (byte > 126 ? `\\'${byte.toString(16)}` : String.fromCharCode(byte))).join('');

describe('letters', () => {
  test('Unicode with what stands for it, code page 1258 with its marks apart, signs', async () => {
    expect(await texts('Th\\u7921?c tr\\u7841\\\'3fng\\par{\\uc2\\u7878 ab\\u7879 cd}!\\par{\\f1 Ti\\\'ea\\\'ecng Vi\\\'ea\\\'f2t}\\par a\\~b\\_c\\{d\\}\\\\ \\endash\\tab\\ldblquote x\\rdblquote\\par\\u55357?\\u56832?')).toEqual([
      'Thực trạng', 'Ệệ!', 'Tiếng Việt', 'a b-c{d}\\ – “x”', '😀',
    ]);
  });
  test('fonts from before Unicode are noticed by their names, each line by itself', async () => {
    const { lines } = await read(`{\\f2 ${bytes(toTcvn3('Thực trạng của đơn vị'))}}\\par{\\f3 ${bytes(toVni('Nội dung giải pháp'))}}\\par Unicode \\u7841?`);
    expect(lines.map(({ oldFont }) => oldFont?.font)).toEqual(['TCVN3', 'VNI', undefined]);
    expect(unicodeLines(lines).lines.map(({ text }) => text)).toEqual(['Thực trạng của đơn vị', 'Nội dung giải pháp', 'Unicode ạ']);
  });
});

describe('structure', () => {
  test('headings by style and level, bold, lists with their marks, soft breaks', async () => {
    const { lines } = await read('{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\\pard\\s1 Mot\\par\\pard\\outlinelevel1 Hai\\par\\pard{\\b Ba} bon\\par\\pard\\ls1{\\listtext 1.\\tab}nam\\par\\pard\\ls2\\ilvl1{\\listtext\\\'b7\\tab}sau\\par\\pard bay\\line tam\\par');
    expect(lines.map(({ text, heading, bold, list, content }) => [text, heading, bold, list ?? null, content?.length ?? 0])).toEqual([
      ['Mot', 1, false, null, 0], ['Hai', 2, false, null, 0], ['Ba bon', 0, false, null, 2], ['nam', 0, false, { level: 0, ordered: true }, 0], ['sau', 0, false, { level: 1, ordered: false }, 0],
      ['bay', 0, false, null, 0], ['tam', 0, false, null, 0],
    ]);
  });
  test('tables: several paragraphs in a cell, spans, a head, text behind them', async () => {
    const { lines, tables } = await read('\\trowd\\trhdr\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl A\\cell B\\cell\\cell\\row\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl a\\par b\\cell c\\cell d\\cell\\row\\pard Het\\par');
    expect(tables).toBe(1);
    expect(lines.map(({ text }) => text)).toEqual(['A | B\na b | c | d', 'Het']);
    expect(lines[0]?.headRows).toBe(1);
    expect(lines[0]?.rows?.map((row) => row.map(({ lines: inner, colspan }) => [inner.map(({ text }) => text).join(' / '), colspan]))).toEqual([[['A', 1], ['B', 2]], [['a / b', 1], ['c', 1], ['d', 1]]]);
  });
  test('what is no text stays in the file, and is counted', async () => {
    const file = await read('{\\header Dau trang}{\\info{\\title T}}{\\*\\generator X}Chu{\\v an}{\\deleted bo}{\\revised them}{\\footnote ghi chu}{\\*\\annotation y kien}{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}{\\field{\\*\\fldinst DATE}{\\fldrslt  12/8}}\\par{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Muc luc\\par}}\\bin3 }}}het');
    expect(file.lines.map(({ text }) => text)).toEqual(['Chuthem 12/8', 'het']);
    expect(file).toMatchObject({ kind: 'rtf', tracked: 2, left: { footnotes: 1, comments: 1 } });
  });
  test('text in a drawn box is a line of its own before the paragraph it is anchored in', async () => {
    expect(await texts('Truoc {\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard TEN SANG KIEN\\par}}{\\shprslt cu}}sau\\par')).toEqual(['TEN SANG KIEN', 'Truoc sau']);
  });
});

test('whatever is broken in it, it ends', async () => {
  for (const body of ['{'.repeat(100_000), '}'.repeat(100_000), '\\bin999999999 x', '\\u', "\\'", '\\', '\\cell'.repeat(10_000), '{\\shptxt '.repeat(400), '\\cellx1'.repeat(100_000)]) {
    const error = await read(body).then(() => null, (thrown: unknown) => thrown);
    expect(error === null || error instanceof UnreadableDocument).toBe(true);
  }
});
