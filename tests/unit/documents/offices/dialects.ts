import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { b, c, esc, type OfficeFile, office, motto, p, pack, type Pen, px, r, signed, tbl, tr } from './office-xml';
import { toTcvn3, toVni } from './legacy';

// The same kind of report through other writers and under other names.

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
/** Written by LibreOffice from a report of this corpus. */
export const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, name)));

/** Headings, texts, a table of authors and one of figures. */
export const wholeReport = (d: Pen): string => [motto, c('BÁO CÁO SÁNG KIẾN'), c(d.title), p('Nhóm tác giả:'), tbl(tr('STT', 'Họ và tên', 'Chức vụ', 'Tỷ lệ đóng góp'), tr('1', 'Đinh Công Tráng', 'Công chức', '70%'), tr('2', 'Bế Thị Nhung', 'Viên chức', '30%')), b('I. Thực trạng trước khi áp dụng'), p(d.p(0)), p(d.p(1)), b('II. Nội dung giải pháp'), p(d.s(0)), p(d.s(1)), b('III. Tính mới'), p(d.n(0)), b('IV. Hiệu quả'), tbl(tr('Chỉ số', 'Trước', 'Sau'), tr('Số lượt', '64', '11')), p(d.e(0)), b('V. Khả năng áp dụng'), p(d.k(0)), signed].join('');
const pair: [string, number][] = [['Đinh Công Tráng', 70], ['Bế Thị Nhung', 30]];

const html = (d: Pen): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Bao cao</title><style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head><body><div class=WordSection1>
<p class=MsoNormal align=center><b><span>BÁO CÁO SÁNG KIẾN<o:p></o:p></span></b></p><p class=MsoNormal align=center><b>${esc(d.title)}</b></p>
<p class=MsoNormal><b>I. Thực trạng</b></p><p class=MsoNormal>${d.p(0)}</p><p class=MsoNormal><![if !supportLists]><span>-<span>&nbsp;&nbsp; </span></span><![endif]>${d.p(1)}</p>
<p class=MsoNormal><b>II. Giải
pháp</b></p><p class=MsoNormal>${d.s(0)}</p><p class=MsoNormal>${d.s(1)}</p><p class=MsoNormal><b>III. Tính mới</b></p><p class=MsoNormal>${d.n(0)}</p>
<p class=MsoNormal><b>IV. Hiệu quả</b></p><table class=MsoTableGrid border=1><tr><td><p>Trước</p></td><td><p>64</p></td></tr></table><p class=MsoNormal>${d.e(0)}</p><p class=MsoNormal><b>V. Khả năng áp dụng</b></p><p class=MsoNormal>${d.k(0)}</p></div></body></html>`;
const quoted = (text: string): string => [...Buffer.from(text, 'utf8')].map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replace(/[^\r\n]{60,72}(?<!=|=[0-9A-F])(?=[^\r\n])/gu, '$&=\r\n');
const mhtml = (page: string): string => ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="----=_NextPart_01DC"', '', 'This document is a Single File Web Page.', '', '------=_NextPart_01DC', 'Content-Location: file:///C:/bao-cao.htm', 'Content-Transfer-Encoding: quoted-printable', 'Content-Type: text/html; charset="utf-8"', '', quoted(page), '------=_NextPart_01DC', 'Content-Location: file:///C:/image001.png', 'Content-Transfer-Encoding: base64', 'Content-Type: image/png', '', 'iVBORw0KGgo=', '------=_NextPart_01DC--', ''].join('\r\n');

const vn = (text: string, font: string, encode: (text: string) => string): string => p(r(encode(text), `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`));
const inFont = (d: Pen, font: string, encode: (text: string) => string, capitals = encode): string =>
  [vn('Báo cáo sáng kiến', font, capitals), vn(d.title, font, encode), vn('I. Thực trạng', font, capitals), vn(d.p(0), font, encode), vn(d.p(1), font, encode), vn('II. Giải pháp', font, capitals), vn(d.s(0), font, encode), vn(d.s(1), font, encode), vn('III. Tính mới', font, capitals), vn(d.n(0), font, encode), vn('IV. Hiệu quả', font, capitals), vn(d.e(0), font, encode), vn('V. Khả năng áp dụng', font, capitals), vn(d.k(0), font, encode)].join('');

export const dialects: OfficeFile[] = [
  office('toàn văn .VnTime (TCVN3)', 'queue', (d) => inFont(d, '.VnTime', toTcvn3)),
  office('toàn văn VNI-Times', 'land', (d) => inFont(d, 'VNI-Times', toVni)),
  office('chỉ đề mục bằng .VnTimeH, thân bài Unicode', 'school', (d) => {
    const head = (text: string) => px('', r(toTcvn3(text), '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/><w:b/>'));
    return [head('Báo cáo sáng kiến'), c(d.title), head('I. Thực trạng'), p(d.p(0)), p(d.p(1)), head('II. Giải pháp'), p(d.s(0)), p(d.s(1)), p(d.s(2)), head('III. Tính mới'), p(d.n(0)), head('IV. Hiệu quả'), p(d.e(0)), p(d.e(1)), head('V. Khả năng áp dụng'), p(d.k(0))].join('');
  }),
  office('một đoạn dán từ bài cũ bằng .VnTime', 'clinic', (d) => [c('BÁO CÁO SÁNG KIẾN'), c(d.title), b('I. Thực trạng'), vn(d.p(0), '.VnTime', toTcvn3), p(d.p(1)), b('II. Giải pháp'), p(d.s(0)), p(d.s(1)), b('III. Tính mới'), p(d.n(0)), b('IV. Hiệu quả'), p(d.e(0)), b('V. Khả năng áp dụng'), p(d.k(0))].join('')),
  office('docx của LibreOffice', 'letters', (d) => (wholeReport(d), fileOf('libreoffice.docx')), { authors: pair }),
  office('Word 97', 'archive', (d) => (wholeReport(d), fileOf('word97.doc')), { authors: pair, file: 'bao-cao.doc' }),
  office('.doc là RTF', 'clinic', (d) => (wholeReport(d), fileOf('rich-text.doc')), { authors: pair, file: 'bao-cao.doc' }),
  office('.doc là trang web của Word', 'digital', (d) => utf8(html(d)), { file: 'bao-cao.doc' }),
  office('.doc là MHTML', 'waste', (d) => utf8(mhtml(html(d))), { file: 'bao-cao.doc' }),
  office('.doc thực ra là .docx', 'queue', (d) => pack(wholeReport(d)), { authors: pair, file: 'bao-cao.doc' }),
];
