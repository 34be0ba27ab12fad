import { type DocumentText, nothingLeft } from '@/documents/document-text';
import { PictureBox } from '@/documents/picture-in';
import { lineOf, type TextPiece } from '@/documents/word-tree';
import type { WordLine } from '@/domain/submissions/word-lines';
import { floatingPictures, inlinePicture, type OldPicture } from './drawings';
import { listKinds } from './list-kinds';
import { type OldParagraph, type OldText, paragraphsOf } from './paragraphs-of';
import { type OldRow, tableLine } from './table-rows';
import { TextBoxes } from './text-boxes';
import { openWordBinary, parts, type WordBinary } from './word-binary';

/** All of the body of a Word 97–2003 file. @throws RangeError where it is damaged; UnreadableDocument too_large */
export async function readBinary(bytes: Buffer): Promise<DocumentText> {
  const file = openWordBinary(bytes);
  const box = new PictureBox();
  const { lines, tracked } = await bodyOf(file, box);
  const count = (part: number, each: number): number => Math.max(0, Math.floor((file.part(part).length - 4) / (4 + each)));
  return {
    kind: 'doc', lines, pictures: box.pictures, tables: lines.filter(({ rows }) => rows).length, tracked, macros: false, scanned: false,
    left: { ...nothingLeft(), formats: box.formats, morePictures: box.more, footnotes: count(parts.footnotes, 2) + count(parts.endnotes, 2), comments: count(parts.comments, 30) },
  };
}

/** The paragraphs, tables and boxes of a body in their order. */
export async function bodyOf(file: WordBinary, box: PictureBox): Promise<{ lines: WordLine[]; tracked: number }> {
  const { paragraphs, tracked } = paragraphsOf(file);
  return { lines: await new Assembler(file, box).lines(paragraphs), tracked };
}

class Assembler {
  readonly #file: WordBinary;
  readonly #box: PictureBox;
  readonly #floating: (anchor: number) => OldPicture[];
  readonly #boxes: TextBoxes;
  readonly #isOrdered: (index: number, level: number) => boolean | null;
  #lines: WordLine[] = [];
  #rows: OldRow[] = [];
  #cells: WordLine[][] = [];
  #cell: WordLine[] = [];

  constructor(file: WordBinary, box: PictureBox) {
    this.#file = file;
    this.#box = box;
    this.#floating = floatingPictures(file);
    this.#boxes = new TextBoxes(file);
    this.#isOrdered = listKinds(file);
  }

  async lines(paragraphs: readonly OldParagraph[]): Promise<WordLine[]> {
    for (const paragraph of paragraphs) {
      const { depth, endsRow, endsInnerRow, row } = paragraph.look;
      if (depth === 0) {
        this.#endTable();
        this.#lines.push(...(await this.#linesOf(paragraph)));
      } else if (endsRow && depth === 1) this.#endRow(row);
      else if (!endsInnerRow) {
        // A table in a cell: its words stay in the cell.
        this.#cell.push(...(await this.#linesOf(paragraph)));
        if (depth === 1 && paragraph.endsCell) this.#endCell();
      }
    }
    this.#endTable();
    for (const paragraph of this.#boxes.rest()) this.#lines.push(...(await this.#linesOf(paragraph)));
    return this.#lines;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(row: OldRow['row']): void {
    if (this.#cell.length > 0) this.#endCell();
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, row });
    this.#cells = [];
  }

  #endTable(): void {
    if (this.#cells.length > 0 || this.#cell.length > 0) this.#endRow({ edges: [], merges: [], isHead: false });
    const table = this.#rows.length > 0 ? tableLine(this.#rows) : null;
    if (table) this.#lines.push(table);
    this.#rows = [];
  }

  async #linesOf({ lines, pictures, look }: OldParagraph): Promise<WordLine[]> {
    const ordered = look.list ? this.#isOrdered(look.list.index, look.list.level) : null;
    const list = look.list && ordered !== null ? { list: { level: look.list.level, ordered } } : {};
    const found: WordLine[] = [];
    for (const line of lines) {
      const read = lineOf(line.map(pieceOf), { heading: look.heading, ...(found.length === 0 ? list : {}) });
      if (read) found.push(read);
    }
    for (const place of pictures) {
      const shown = 'at' in place ? [inlinePicture(this.#file.data, place.at)] : this.#floating(place.anchor);
      for (const picture of shown) {
        const number = picture && (await this.#box.add(picture.mime, async () => picture.bytes));
        if (number !== null) found.push({ text: '', heading: 0, bold: false, picture: number });
      }
      if ('anchor' in place) for (const paragraph of this.#boxes.at(place.anchor)) found.push(...(await this.#linesOf(paragraph)));
    }
    return found;
  }
}

function pieceOf({ text, bold, italic }: OldText): TextPiece {
  const marks: TextPiece['marks'] = [...(bold ? [{ type: 'bold' } as const] : []), ...(italic ? [{ type: 'italic' } as const] : [])];
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}
