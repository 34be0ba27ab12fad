import { UnreadableDocument } from '@/documents/unreadable';
import { CompoundFile } from './compound-file';

// The head of a Word 97–2003 file ([MS-DOC] 2.5) and its tables: where the text lies in pieces, and how each stretch looks.

export type Piece = { start: number; end: number; at: number; narrow: boolean };
/** A stretch of the stream, with the list of changes that makes its look. */
export type Stretch = { from: number; to: number; style: number; list: Buffer };

export type WordBinary = {
  main: Buffer; table: Buffer; data: Buffer | null;
  /** How many characters the body has; notes, heads and feet come behind it. */
  length: number;
  /** Where behind them the text in drawn boxes lies. */
  boxes: { start: number; length: number };
  pieces: Piece[]; paragraphs: Stretch[]; texts: Stretch[];
  /** A table of the head by its place there. */
  part: (index: number) => Buffer;
};

/** Places in the head, as the format counts them. */
export const parts = { footnotes: 2, comments: 4, texts: 12, paragraphs: 13, pieces: 33, anchors: 40, endnotes: 46, drawings: 50, boxes: 56, lists: 73, listUses: 74 };

/** Of the body, notes, heads, comments: they lie before the boxes. */
const lengthsBefore = [76, 80, 84, 88, 92, 96];

/** @throws RangeError where it is damaged, or older than Word 97; UnreadableDocument encrypted */
export function openWordBinary(bytes: Buffer): WordBinary {
  const file = new CompoundFile(bytes);
  const main = file.stream('WordDocument');
  if (!main || main.readUInt16LE(0) !== 0xa5ec || main.readUInt16LE(2) < 0xc1) throw new RangeError('not Word 97');
  const flags = main.readUInt16LE(10);
  if ((flags & 0x0100) !== 0) throw new UnreadableDocument('encrypted');
  const table = file.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table');
  if (!table) throw new RangeError('no table stream');
  const places = main.readUInt16LE(152);
  const part = (index: number): Buffer => {
    if (index >= places) return Buffer.alloc(0);
    const [start, size] = [main.readUInt32LE(154 + 8 * index), main.readUInt32LE(158 + 8 * index)];
    return table.subarray(start, Math.min(table.length, start + size));
  };
  return {
    main, table, data: file.stream('Data'), length: main.readUInt32LE(76), part,
    boxes: { start: lengthsBefore.reduce((sum, at) => sum + main.readUInt32LE(at), 0), length: main.readUInt32LE(100) },
    pieces: piecesOf(part(parts.pieces)), paragraphs: stretches(main, part(parts.paragraphs), paragraphAt), texts: stretches(main, part(parts.texts), textAt),
  };
}

function piecesOf(clx: Buffer): Piece[] {
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) throw new RangeError('no pieces');
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  return Array.from({ length: Math.max(0, count) }, (_, i): Piece => {
    const place = plc.readUInt32LE(4 * (count + 1) + 8 * i + 2);
    const narrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    return { start: plc.readUInt32LE(4 * i), end: plc.readUInt32LE(4 * i + 4), at: narrow ? offset >>> 1 : offset, narrow };
  });
}

type At = (page: Buffer, count: number, i: number) => Pick<Stretch, 'style' | 'list'>;

/** Pages of 512 bytes: places of the stream in front, looks at the back. */
function stretches(main: Buffer, plc: Buffer, lookAt: At): Stretch[] {
  const all = Math.floor((plc.length - 4) / 8);
  // No two of them are the same page: a table that says so is made to fill the memory.
  const pages = all * 512 > main.length ? 0 : all;
  const found: Stretch[] = [];
  for (let i = 0; i < pages; i++) {
    const start = (plc.readUInt32LE(4 * (pages + 1) + 4 * i) & 0x3fffff) * 512;
    const page = main.subarray(start, start + 512);
    const count = page.length === 512 ? (page[511] ?? 0) : 0;
    if (4 * (count + 1) > 511) continue;
    for (let run = 0; run < count; run++) found.push({ from: page.readUInt32LE(4 * run), to: page.readUInt32LE(4 * run + 4), ...lookAt(page, count, run) });
  }
  return found.sort((one, other) => one.from - other.from);
}

const none = Buffer.alloc(0);

function paragraphAt(page: Buffer, count: number, i: number): Pick<Stretch, 'style' | 'list'> {
  const place = 2 * (page[4 * (count + 1) + 13 * i] ?? 0);
  const short = page[place] ?? 0;
  const start = short === 0 ? place + 2 : place + 1;
  const size = short === 0 ? 2 * (page[place + 1] ?? 0) : 2 * short - 1;
  if (place === 0 || size < 2 || start + size > 512) return { style: 0, list: none };
  return { style: page.readUInt16LE(start), list: page.subarray(start + 2, start + size) };
}

function textAt(page: Buffer, count: number, i: number): Pick<Stretch, 'style' | 'list'> {
  const place = 2 * (page[4 * (count + 1) + i] ?? 0);
  return { style: 0, list: place === 0 ? none : page.subarray(place + 1, place + 1 + (page[place] ?? 0)) };
}

/** The stretch that holds a place; people read forward, so the last one found is looked at first. */
export function stretchFinder(all: readonly Stretch[]): (place: number) => Stretch | null {
  let last = 0;
  const holds = (i: number, place: number): boolean => {
    const each = all[i];
    return each !== undefined && each.from <= place && place < each.to;
  };
  return (place) => {
    if (holds(last, place)) return all[last] ?? null;
    if (holds(last + 1, place)) return all[++last] ?? null;
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    if (!holds(low, place)) return null;
    last = low;
    return all[low] ?? null;
  };
}
