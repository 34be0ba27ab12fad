import { keepSoftHyphens, mayBeOld, type OldFont, oldFontNamed } from '@/domain/text/legacy-fonts';
import type { Mark } from '@/domain/text/rich-text';
import { normalizeLine, stripInvisible } from '@/domain/text/normalize';
import { rowsText, type WordCell, type WordLine } from '@/domain/submissions/word-lines';
import type { PictureBox } from './picture-in';

/** The reader's tree; it has no types of its own. */
export type Element = {
  type: string;
  children?: Element[];
  value?: string;
  styleName?: string | null;
  styleId?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  font?: string | null;
  isHeader?: boolean;
  colSpan?: number;
  rowSpan?: number;
  checked?: boolean;
  contentType?: string;
  read?: () => Promise<ArrayBuffer | Uint8Array>;
  numbering?: { level: string | number; isOrdered: boolean } | null;
};

/** The paragraphs, tables and pictures of a tree in their order. */
export async function linesOf(element: Element, box: PictureBox): Promise<WordLine[]> {
  if (element.type === 'paragraph') return paragraphLines(element, box);
  if (element.type === 'table') return tableLines(element, box);
  // One of Word's older kind stands beside the paragraphs.
  if (element.type === 'image') return pictureLines(element, box);
  const lines: WordLine[] = [];
  for (const child of element.children ?? []) lines.push(...(await linesOf(child, box)));
  return lines;
}

async function pictureLines(image: Element, box: PictureBox): Promise<WordLine[]> {
  const picture = await box.add(image.contentType ?? '', async () => (image.read ? new Uint8Array(await image.read()) : new Uint8Array()));
  return picture === null ? [] : [{ text: '', heading: 0, bold: false, picture }];
}

/** Soft line breaks make lines of their own; pictures stand behind the paragraph that holds them. */
async function paragraphLines(paragraph: Element, box: PictureBox): Promise<WordLine[]> {
  // A table of contents is made of the headings that follow.
  if (/^(?:toc|muc luc)\s*\d/iu.test(paragraph.styleName ?? '')) return [];
  const heading = headingLevel(paragraph);
  const { numbering } = paragraph;
  const list = numbering ? { list: { level: Number(numbering.level) || 0, ordered: numbering.isOrdered } } : {};
  const lines: WordLine[] = [];
  for (const content of brokenAt(inlineOf(paragraph, []))) {
    const line = lineOf(content, { heading, ...(lines.length === 0 ? list : {}) });
    if (line) lines.push(line);
  }
  for (const image of imagesOf(paragraph)) lines.push(...(await pictureLines(image, box)));
  return lines;
}

/** Null: there is nothing in it. */
export function lineOf(content: readonly TextPiece[], look: Pick<WordLine, 'heading' | 'list'>): WordLine | null {
  const tidy = tidyInline(content);
  const text = tidy.map((piece) => piece.text).join('');
  if (text === '') return null;
  const bold = tidy.every((piece) => piece.text.trim() === '' || has(piece.marks, 'bold'));
  const oldFont = oldFontOf(content);
  return { text, bold, ...look, ...(oldFont ? { oldFont } : {}), ...(tidy.some(({ marks }) => marks) ? { content: tidy } : {}) };
}

async function tableLines(table: Element, box: PictureBox): Promise<WordLine[]> {
  const rows: WordCell[][] = [];
  let headRows = 0;
  for (const row of table.children ?? []) {
    const cells: WordCell[] = [];
    for (const cell of row.children ?? []) cells.push({ lines: await linesOf({ ...cell, type: 'cell' }, box), colspan: cell.colSpan ?? 1, rowspan: cell.rowSpan ?? 1 });
    const isHead = row.isHeader === true || (rows.length === 0 && (table.children?.length ?? 0) > 1 && cells.length > 1 && cells.every(({ lines }) => lines.length > 0 && lines.every(({ bold }) => bold)));
    if (isHead && headRows === rows.length) headRows += 1;
    rows.push(cells);
  }
  const hasContent = rows.some((row) => row.some(({ lines }) => lines.length > 0));
  return hasContent ? [{ text: rowsText(rows), heading: 0, bold: false, rows, ...(headRows > 0 ? { headRows } : {}) }] : [];
}

export type TextPiece = { type: 'text'; text: string; marks?: Mark[]; oldFont?: OldFont };
const has = (marks: readonly Mark[] | undefined, type: Mark['type']): boolean => marks?.some((mark) => mark.type === type) ?? false;

type Piece = TextPiece | { type: 'hardBreak' };

function inlineOf(element: Element, marks: Mark[], oldFont: OldFont | null = null): Piece[] {
  const { type, value, children, checked } = element;
  if (type === 'text') return [oldText(value ?? '', marks, oldFont)];
  // "Bấm vào đây để nhập văn bản": what a form says where nobody wrote.
  if (type === 'run' && /^placeholder ?text$/iu.test(element.styleName ?? element.styleId ?? '')) return [];
  if (type === 'tab') return [{ type: 'text', text: ' ' }];
  if (type === 'checkbox') return [{ type: 'text', text: checked ? '☒' : '☐' }];
  if (type === 'break') return [{ type: 'hardBreak' }];
  if (type === 'image') return [];
  const own: Mark[] = type === 'run' ? [...(element.isBold ? [{ type: 'bold' } as const] : []), ...(element.isItalic ? [{ type: 'italic' } as const] : [])] : marks;
  const font = type === 'run' ? oldFontNamed(element.font ?? '') : oldFont;
  return (children ?? []).flatMap((child) => inlineOf(child, own, font));
}

/** Signs of Wingdings as the reader names them, which hardly any font has. */
const signs: Record<string, string> = { '🗹': '☒', '🗷': '☒', '🞎': '☐', '🞏': '☐', '⮚': '➢' };

/** A piece of text in a font that the file names. */
export function oldText(text: string, marks: Mark[], oldFont: OldFont | null): TextPiece {
  const isOld = oldFont !== null && mayBeOld(text);
  const shown = text.replace(/[🗹🗷🞎🞏⮚]/gu, (sign) => signs[sign] ?? sign);
  return { type: 'text', text: isOld && oldFont.font === 'TCVN3' ? keepSoftHyphens(text) : shown, ...(marks.length > 0 ? { marks } : {}), ...(isOld ? { oldFont } : {}) };
}

/** Of a line that is written in one such font from end to end. */
function oldFontOf(content: readonly TextPiece[]): OldFont | undefined {
  const words = content.filter(({ text }) => /\p{L}/u.test(text));
  return words.every(({ oldFont }) => oldFont && oldFont.font === words[0]?.oldFont?.font) ? words[0]?.oldFont : undefined;
}

function brokenAt(content: readonly Piece[]): TextPiece[][] {
  const lines: TextPiece[][] = [[]];
  for (const each of content) {
    if (each.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(each);
  }
  return lines;
}

/** Single spaces, none at the ends, no invisible signs, NFC; neighbours of the same look are one. */
export function tidyInline(content: readonly TextPiece[]): TextPiece[] {
  const whole = normalizeLine(content.map(({ text }) => text).join(''));
  const tidy: TextPiece[] = [];
  for (const { text, marks } of content) {
    const last = tidy.at(-1);
    const plain = stripInvisible(text).replace(/\s+/gu, ' ').normalize('NFC');
    const clean = !last || last.text.endsWith(' ') ? plain.trimStart() : plain;
    if (clean === '') continue;
    if (last && sameLook(last.marks, marks)) last.text = `${last.text}${clean}`.normalize('NFC');
    else tidy.push(marks ? { type: 'text', text: clean, marks } : { type: 'text', text: clean });
  }
  const end = tidy.at(-1);
  if (end) end.text = end.text.trimEnd();
  const kept = tidy.filter(({ text }) => text !== '');
  // A letter whose mark stands in the next run: then the look is given up, not the letter.
  return kept.map(({ text }) => text).join('') === whole ? kept : [{ type: 'text', text: whole }];
}

const sameLook = (one: readonly Mark[] = [], other: readonly Mark[] = []): boolean => one.length === other.length && one.every(({ type }) => has(other, type));

const imagesOf = (element: Element): Element[] => (element.type === 'image' ? [element] : (element.children ?? []).flatMap(imagesOf));

function headingLevel({ styleName, styleId }: Element): number {
  const found = /(?:heading|đề mục|tiêu đề|title|^(?:u|đ)?mục)\s*(\d)?/iu.exec(`${styleName ?? ''} ${styleId ?? ''}`);
  return found ? Math.min(6, Math.max(1, Number(found[1] ?? 1))) : 0;
}
