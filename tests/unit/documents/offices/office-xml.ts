import PizZip from 'pizzip';
import { type Topic, topics } from './topics';

// Word's own XML by hand: what a library would never write is what offices send.

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const spaces = `xmlns:w="${main}" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;

export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** A run; tabs and breaks as Word keeps them. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${text.split(/([\t\n])/u).map((part) => (part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : part && `<w:t xml:space="preserve">${esc(part)}</w:t>`)).join('')}</w:r>`;
export const bold = (text: string): string => r(text, '<w:b/><w:bCs/>');
export const italic = (text: string): string => r(text, '<w:i/>');
const kid = (part: string, look = ''): string => (part.startsWith('<') ? part : r(part, look));
export const px = (ppr: string, ...kids: string[]): string => `<w:p>${ppr && `<w:pPr>${ppr}</w:pPr>`}${kids.map((part) => kid(part)).join('')}</w:p>`;
export const p = (...kids: string[]): string => px('', ...kids);
/** A paragraph that is bold all through: how most people make a heading. */
export const b = (...kids: string[]): string => `<w:p>${kids.map((part) => kid(part, '<w:b/><w:bCs/>')).join('')}</w:p>`;
export const c = (text: string, look = '<w:b/>'): string => px('<w:jc w:val="center"/>', r(text, look));
export const tc = (content: string, prop = ''): string => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${prop}</w:tcPr>${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : p(content)}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
export const numbered = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export const motto = tbl(
  tr(px('<w:jc w:val="center"/>', 'ỦY BAN NHÂN DÂN') + c('XÃ MƯỜNG LỰM'), c('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + c('Độc lập - Tự do - Hạnh phúc')),
  tr(p('Số:       /BC-UBND'), px('<w:jc w:val="right"/>', italic('Mường Lựm, ngày 12 tháng 8 năm 2026'))),
);
export const signed = tbl(tr(c('XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ') + c('(Ký, đóng dấu)', '<w:i/>'), c('NGƯỜI VIẾT BÁO CÁO') + p('') + p('') + c('Lò Thị Hương')));

export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const blip = (id: string): string => `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>`;
export const inline = (id: string): string => `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Ảnh 1"/>${blip(id)}</wp:inline></w:drawing></w:r>`;
export const anchored = (id: string): string => `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:extent cx="900000" cy="900000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="2" name="Ảnh 2"/>${blip(id)}</wp:anchor></w:drawing></w:r>`;
/** A text box as Word writes it: once for new readers, once more for old ones. */
export const box = (content: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><wp:docPr id="9" name="Text Box 9"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

type More = { parts?: Record<string, string | Buffer>; rels?: string; types?: string; styles?: string | null; strict?: boolean };
const part = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${spaces}>${content}</w:${name}>`;
export const relation = (id: string, kind: string, target: string, mode = ''): string => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"${mode}/>`;
export const plainStyles = '<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';

export function pack(body: string, { parts = {}, rels = '', types = '', styles = plainStyles, strict = false }: More = {}): Uint8Array {
  const zip = new PizZip();
  const put = (name: string, data: string | Buffer) => zip.file(name, typeof data === 'string' && strict ? data.replaceAll(main, 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships').replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/') : data);
  put('[Content_Types].xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`);
  put('_rels/.rels', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`);
  put('word/_rels/document.xml.rels', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${styles === null ? '' : relation('rIdS', 'styles', 'styles.xml')}${rels}</Relationships>`);
  if (styles !== null) put('word/styles.xml', part('styles', styles));
  put('word/document.xml', part('document', `<w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`));
  for (const [name, data] of Object.entries(parts)) put(name, data);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Numbers that stand in no text: upper Roman, decimal, bullet, two-level decimal. */
export const numbering = part('numbering', [
  ['upperRoman', '%1.'], ['decimal', '%1.'], ['bullet', '-'], ['lowerLetter', '%1)'],
].map(([kind, text], i) => `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>`).join('') + [1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join(''));
export const withNumbers: More = { parts: { 'word/numbering.xml': numbering }, rels: relation('rIdN', 'numbering', 'numbering.xml') };

export type Want = { key: 'problem' | 'solution' | 'novelty' | 'effect' | 'scope' | null; text: string };
export type OfficeFile = { name: string; file: string; title: string | null; authors: [string, number | null][]; pictures?: number; want: Want[]; bytes: Uint8Array };
export type Pen = ReturnType<typeof penFor>;

/** Gives each sentence out once and writes down where it belongs. `x`: belongs to no section. */
function penFor(topic: Topic) {
  const want: Want[] = [];
  const say = (key: Want['key'], list: readonly string[]) => (i: number, text = list[i] ?? ''): string => {
    want.push({ key, text: text.replaceAll('\n', ' ') });
    return text;
  };
  const x = (text: string): string => {
    want.push({ key: null, text });
    return text;
  };
  return { title: topic.title, want, p: say('problem', topic.p), s: say('solution', topic.s), n: say('novelty', topic.n), e: say('effect', topic.e), k: say('scope', topic.k), x };
}

export type Facts = Partial<Pick<OfficeFile, 'title' | 'authors' | 'pictures' | 'file'>>;
export function office(name: string, topic: keyof typeof topics, write: (pen: Pen) => string | Uint8Array, facts: Facts = {}, more?: More): OfficeFile {
  const pen = penFor(topics[topic]);
  const made = write(pen);
  return { name, file: 'bao-cao.docx', title: topics[topic].title, authors: [], ...facts, want: pen.want, bytes: typeof made === 'string' ? pack(made, more) : made };
}
