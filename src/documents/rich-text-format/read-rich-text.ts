import { type DocumentText, nothingLeft } from '@/documents/document-text';
import { merged, type RowDefinition } from '@/documents/old-word/sprms';
import { type OldRow, tableLine } from '@/documents/old-word/table-rows';
import { UnreadableDocument } from '@/documents/unreadable';
import { lineOf, oldText, type TextPiece } from '@/documents/word-tree';
import type { WordLine } from '@/domain/submissions/word-lines';
import { Fonts } from './fonts';
import { destinations, known, letters, paragraph, plain, type State } from './state';
import { type Token, tokensOf } from './tokens';

const deepest = 500;
const emptyRow = (): RowDefinition => ({ edges: [0], merges: [], isHead: false });

/** An RTF file, often named .doc: paragraphs, lists, tables. Pictures stay in it. @throws UnreadableDocument */
export function readRichText(bytes: Uint8Array): DocumentText {
  const reader = new RichTextReader();
  for (const token of tokensOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) reader.take(token);
  return reader.end();
}

class RichTextReader {
  readonly #fonts = new Fonts();
  readonly #headings = new Map<number, number>();
  readonly #stack: State[] = [];
  #state: State = { to: 'text', boxes: 0, ...plain, ...paragraph, font: 0, skips: 1 };
  #starred = false;
  #skip = 0;
  /** A number in a table of fonts or styles, and the words that name it. */
  #entry = { number: 0, name: '', set: 0 };
  #instruction = '';
  #mark = '';
  readonly #left = nothingLeft();
  #tracked = 0;
  #pieces: TextPiece[][] = [[]];
  /** Of the paragraphs around the boxes that are open. */
  readonly #around: TextPiece[][][] = [];
  #lines: WordLine[] = [];
  #cell: WordLine[] = [];
  #cells: WordLine[][] = [];
  #rows: OldRow[] = [];
  #row = emptyRow();
  #merge = 0;

  take(token: Token): void {
    if (token.type === 'open') {
      if (this.#stack.length > deepest) throw new UnreadableDocument('damaged');
      this.#stack.push({ ...this.#state });
      this.#skip = 0;
    } else if (token.type === 'word') this.#word(token.word, token.value);
    else if (token.type === 'bytes') this.#write(this.#shortened(token.bytes));
    else if (token.type === 'sign') this.#sign(token.sign);
    else this.#close();
  }

  end(): DocumentText {
    this.#endParagraph('par');
    this.#endTable();
    const lines = this.#lines;
    return { kind: 'rtf', lines, pictures: [], tables: lines.filter(({ rows }) => rows).length, tracked: this.#tracked, macros: false, scanned: false, left: this.#left };
  }

  #close(): void {
    if (this.#state.to === 'font' || this.#state.to === 'style') this.#endEntry();
    const before = this.#stack.pop() ?? this.#state;
    if (before.boxes < this.#state.boxes) this.#leaveBox();
    this.#state = before;
    this.#starred = false;
    this.#skip = 0;
  }

  #sign(sign: string): void {
    if (sign === '*') this.#starred = true;
    else if (sign === '~') this.#write(' ');
    else if (sign === '_') this.#write('-');
    else if (sign === '\n' || sign === '\r') this.#endParagraph('par');
    else if ('\\{}'.includes(sign)) this.#write(sign);
  }

  #word(word: string, value: number | null): void {
    const to = destinations[word];
    if (this.#starred || to) this.#enter(word, this.#starred && !known.has(word) ? 'skip' : (to ?? 'skip'));
    else if (this.#state.to === 'skip') return;
    else if (word === 'u') {
      this.#write(String.fromCharCode((value ?? 0) & 0xffff));
      this.#skip = this.#state.skips;
    } else if (letters[word] !== undefined) this.#write(letters[word]);
    else if (word === 'par' || word === 'sect' || word === 'cell' || word === 'row' || word === 'nestcell') this.#endParagraph(word);
    else if (word === 'line') this.#pieces.push([]);
    else if (!this.#look(word, value !== 0, value)) this.#define(word, value ?? 0);
  }

  #enter(word: string, to: State['to']): void {
    this.#starred = false;
    if (word === 'pict' && this.#state.to !== 'skip') this.#left.unread += 1;
    if (word === 'footnote') this.#left.footnotes += 1;
    if (word === 'annotation') this.#left.comments += 1;
    if (word === 'moMath') this.#left.formulas += 1;
    if (word === 'fldinst') this.#instruction = '';
    if (word === 'listtext' || word === 'pntext') this.#mark = '';
    const isContents = word === 'fldrslt' && /^\s*TOC\b/iu.test(this.#instruction);
    // Inside what is passed over nothing is text again, but in a shape.
    this.#state.to = this.#state.to === 'skip' || isContents ? 'skip' : to;
    if (word !== 'shptxt' || this.#state.to === 'skip') return;
    this.#state.boxes += 1;
    Object.assign(this.#state, paragraph);
    this.#around.push(this.#pieces);
    this.#pieces = [[]];
  }

  #leaveBox(): void {
    this.#endParagraph('par');
    this.#pieces = this.#around.pop() ?? [[]];
  }

  /** How letters look; true: that was what the word says. */
  #look(word: string, isOn: boolean, value: number | null): boolean {
    const state = this.#state;
    if (word === 'b') state.bold = isOn;
    else if (word === 'i') state.italic = isOn;
    else if (word === 'v') state.hidden = isOn;
    else if (word === 'deleted') state.deleted = isOn;
    else if (word === 'plain') Object.assign(state, plain);
    else if (word === 'f' && state.to !== 'font') state.font = value ?? 0;
    else if (word === 'uc') state.skips = Math.min(10, value ?? 1);
    else return false;
    if (word === 'deleted' && isOn) this.#tracked += 1;
    return true;
  }

  /** Paragraphs, rows, and the tables in the head of the file. */
  #define(word: string, value: number): void {
    const state = this.#state;
    if (word === 'pard') Object.assign(state, paragraph);
    else if (word === 'intbl') state.inTable = true;
    else if (word === 'outlinelevel') state.heading = value <= 5 ? value + 1 : 0;
    else if (word === 's' && state.to === 'style') this.#entry.number = value;
    else if (word === 's') state.heading = this.#headings.get(value) ?? 0;
    else if (word === 'ls') state.isItem = true;
    else if (word === 'ilvl') state.level = Math.min(8, Math.max(0, value));
    else if (word === 'f') this.#entry.number = value;
    else if (word === 'fcharset') this.#entry.set = value;
    else if (word === 'deff') state.font = value;
    else if (word === 'ansicpg') this.#fonts.setPage(value);
    else if (word === 'revised') this.#tracked += 1;
    else if (word === 'trowd') this.#row = emptyRow();
    else if (word === 'trhdr') this.#row.isHead = true;
    else if (word === 'clmrg') this.#merge |= merged.left;
    else if (word === 'clvmrg') this.#merge |= merged.down;
    else if (word === 'clvmgf') this.#merge |= merged.down | merged.downStart;
    else if (word === 'cellx' && this.#row.merges.length < 63) {
      this.#row.edges.push(value);
      this.#row.merges.push(this.#merge);
      this.#merge = 0;
    }
  }

  #endEntry(): void {
    const { number, name, set } = this.#entry;
    if (this.#state.to === 'font' && name.trim() !== '') this.#fonts.add(number, { name, set });
    const level = /^(?:heading|tiêu đề|đề mục) (\d)/iu.exec(name.trim())?.[1];
    if (this.#state.to === 'style' && level) this.#headings.set(number, Math.min(6, Number(level)));
    this.#entry = { number: 0, name: '', set: 0 };
  }

  /** Without the letters that stand for a Unicode one. */
  #shortened(bytes: Buffer): string {
    const from = Math.min(this.#skip, bytes.length);
    this.#skip -= from;
    return this.#fonts.decode(bytes.subarray(from), this.#state.font);
  }

  #write(text: string): void {
    const { to, bold, italic, hidden, deleted, font } = this.#state;
    if (to === 'font' || to === 'style') this.#entry.name += text;
    else if (to === 'mark') this.#mark += text;
    else if (to === 'instruction') this.#instruction += text;
    if (to !== 'text' || deleted || hidden || text === '') return;
    const marks: TextPiece['marks'] = [...(bold ? [{ type: 'bold' } as const] : []), ...(italic ? [{ type: 'italic' } as const] : [])];
    this.#pieces.at(-1)?.push(oldText(text, marks, this.#fonts.oldFont(font)));
  }

  #endParagraph(by: 'par' | 'sect' | 'cell' | 'row' | 'nestcell'): void {
    if (this.#state.to !== 'text') return;
    const { heading, level, inTable } = this.#state;
    const list = this.#mark.trim() === '' && !this.#state.isItem ? {} : { list: { level, ordered: /[\p{L}\d]/u.test(this.#mark) && this.#mark.trim() !== 'o' } };
    const lines = this.#pieces.flatMap((pieces, i) => lineOf(pieces, { heading, ...(i === 0 ? list : {}) }) ?? []);
    this.#pieces = [[]];
    this.#mark = '';
    if (by === 'row') this.#endRow();
    else if (by === 'cell') {
      this.#cells.push([...this.#cell, ...lines]);
      this.#cell = [];
    } else if (inTable || by === 'nestcell') this.#cell.push(...lines);
    else {
      this.#endTable();
      this.#lines.push(...lines);
    }
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, row: this.#row });
    this.#cells = [];
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#cell = [];
    this.#endRow();
    const table = this.#rows.length > 0 ? tableLine(this.#rows) : null;
    if (table) this.#lines.push(table);
    this.#rows = [];
  }
}
