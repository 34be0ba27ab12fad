import { UnreadableDocument } from '@/documents/unreadable';
import { type ParagraphLook, paragraphLook, type TextLook, textLook } from './sprms';
import { type Stretch, stretchFinder, type WordBinary } from './word-binary';

export type OldText = { text: string; bold: boolean; italic: boolean };
/** `break`: a line of its own inside the paragraph. */
export type OldParagraph = {
  lines: OldText[][];
  /** Where in the data stream, or which character anchors a floating one. */
  pictures: ({ at: number } | { anchor: number })[];
  look: ParagraphLook;
  endsCell: boolean;
};

/** More than any report has; pieces may name the same bytes over and over. */
const mostCharacters = 4_000_000;
const mostPictures = 400;
const latin = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
const isContents = (instruction: string): boolean => /^\s*TOC\b/iu.test(instruction);
const symbols: Record<number, string> = { 0xf0b7: '•', 0xf0a7: '•', 0xf0fc: '✓', 0xf0e0: '→', 0xf0a8: '☐', 0xf06f: '☐', 0xf0fe: '☒', 0xf0d8: '➢' };

/** A part of the text, the body if nothing else is said, paragraph by paragraph; `tracked` counts stretches that somebody inserted or deleted. */
export function paragraphsOf(file: WordBinary, from = 0, to = file.length): { paragraphs: OldParagraph[]; tracked: number } {
  const reader = new ParagraphReader(file);
  const inside = file.pieces.filter(({ start, end }) => start < to && end > from);
  const count = inside.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  if (count > mostCharacters) throw new UnreadableDocument('too_large');
  for (const { start, end, at, narrow } of inside) {
    for (let position = Math.max(start, from); position < Math.min(end, to); position++) {
      const place = at + (position - start) * (narrow ? 1 : 2);
      // What lies beyond the stream was cut off.
      if (place + (narrow ? 1 : 2) > file.main.length) break;
      reader.take(narrow ? latin.charCodeAt(file.main[place] ?? 0) : file.main.readUInt16LE(place), place, position);
    }
  }
  reader.end();
  return reader;
}

class ParagraphReader {
  readonly paragraphs: OldParagraph[] = [];
  tracked = 0;
  readonly #file: WordBinary;
  readonly #textAt: (place: number) => Stretch | null;
  readonly #paragraphAt: (place: number) => Stretch | null;
  /** Of each field that is open: its instruction, until its result begins. */
  #fields: { instruction: string; hidden: boolean }[] = [];
  #lines: OldText[][] = [[]];
  #pictures: OldParagraph['pictures'] = [];
  #seen = 0;
  #stretch: Stretch | null = null;
  #look: TextLook = textLook(Buffer.alloc(0));

  constructor(file: WordBinary) {
    this.#file = file;
    this.#textAt = stretchFinder(file.texts);
    this.#paragraphAt = stretchFinder(file.paragraphs);
  }

  take(code: number, place: number, position: number): void {
    this.#turnTo(place);
    if (code === 0x0d || code === 0x07 || code === 0x0c || code === 0x0e) this.#close(place, code === 0x07);
    else if (!this.#isField(code)) this.#read(code, position);
  }

  #read(code: number, position: number): void {
    const { hidden, deleted, special, picture, symbol } = this.#look;
    if (hidden || deleted) return;
    const field = this.#fields.at(-1);
    if (field?.hidden) {
      if (field.instruction.length < 40) field.instruction += String.fromCharCode(code);
      return;
    }
    if (code === 0x0b) this.#lines.push([]);
    else if (special && code === 0x01 && picture !== null) this.#picture({ at: picture });
    else if (special && code === 0x08) this.#picture({ anchor: position });
    else if (special && code === 0x28 && symbol !== null) this.#write(symbols[symbol] ?? '');
    else if (code === 0x1e) this.#write('-');
    else if (code === 0x09 || code >= 0x20) this.#write(code === 0x09 ? ' ' : String.fromCharCode(code));
  }

  end(): void {
    if (this.#lines.some((line) => line.length > 0) || this.#pictures.length > 0) this.#close(-1, false);
  }

  #turnTo(place: number): void {
    const stretch = this.#textAt(place);
    if (stretch === this.#stretch) return;
    this.#stretch = stretch;
    this.#look = textLook(stretch?.list ?? Buffer.alloc(0));
    if (this.#look.tracked || this.#look.deleted) this.tracked += 1;
  }

  /** A field shows its result, not what computes it; a table of contents is made of the headings that follow. */
  #isField(code: number): boolean {
    if (code === 0x13) this.#fields.push({ instruction: '', hidden: true });
    else if (code === 0x14) {
      const field = this.#fields.at(-1);
      if (field) field.hidden = isContents(field.instruction) || (this.#fields.at(-2)?.hidden ?? false);
    } else if (code === 0x15) this.#fields.pop();
    else return false;
    return true;
  }

  #picture(picture: OldParagraph['pictures'][number]): void {
    this.#seen += 1;
    if (this.#seen <= mostPictures) this.#pictures.push(picture);
  }

  #write(text: string): void {
    const line = this.#lines.at(-1);
    const last = line?.at(-1);
    const { bold, italic } = this.#look;
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else line?.push({ text, bold, italic });
  }

  #close(place: number, endsCell: boolean): void {
    const stretch = place < 0 ? null : this.#paragraphAt(place);
    const look = paragraphLook(stretch?.style ?? 0, stretch?.list ?? Buffer.alloc(0), this.#file.data);
    this.paragraphs.push({ lines: this.#lines, pictures: this.#pictures, look, endsCell });
    this.#lines = [[]];
    this.#pictures = [];
    // An instruction ends with its paragraph: one that a damaged file never closes must not hide the rest.
    this.#fields = this.#fields.filter(({ hidden, instruction }) => !hidden || isContents(instruction));
  }
}
