// What a paragraph, a stretch of text or a row of a table looks like: a list of changes ([MS-DOC] 2.6), each a code and a value.

export type Sprm = { code: number; operand: Buffer };

const tableDefinition = 0xd608;
const changeTabs = 0xc615;
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** As far as it can be read: the rest of a damaged list is left. */
export function sprmsOf(list: Buffer): Sprm[] {
  const found: Sprm[] = [];
  for (let at = 0; at + 3 <= list.length; ) {
    const code = list.readUInt16LE(at);
    at += 2;
    const fixed = sizes[code >> 13] ?? 0;
    const head = code === tableDefinition ? 2 : fixed === 0 ? 1 : 0;
    if (at + head > list.length || (code === changeTabs && list[at] === 255)) break;
    const size = head === 2 ? list.readUInt16LE(at) - 1 : head === 1 ? (list[at] ?? 0) : fixed;
    if (size < 0 || at + head + size > list.length) break;
    found.push({ code, operand: list.subarray(at + head, at + head + size) });
    at += head + size;
  }
  return found;
}

export type TextLook = { bold: boolean; italic: boolean; hidden: boolean; deleted: boolean; tracked: boolean; special: boolean; picture: number | null; symbol: number | null };

/** On, or the opposite of a style that is hardly ever on. */
const isOn = (operand: Buffer): boolean => operand[0] === 1 || operand[0] === 0x81;

export function textLook(list: Buffer): TextLook {
  const look: TextLook = { bold: false, italic: false, hidden: false, deleted: false, tracked: false, special: false, picture: null, symbol: null };
  let isData = false;
  for (const { code, operand } of sprmsOf(list)) {
    if (code === 0x0835) look.bold = isOn(operand);
    else if (code === 0x0836) look.italic = isOn(operand);
    else if (code === 0x083c) look.hidden = isOn(operand);
    else if (code === 0x0800) look.deleted = isOn(operand);
    else if (code === 0x0801) look.tracked = isOn(operand);
    else if (code === 0x0855) look.special = isOn(operand);
    else if (code === 0x0806) isData = isOn(operand);
    else if (code === 0x6a03) look.picture = operand.readUInt32LE(0);
    else if (code === 0x6a09) look.symbol = operand.readUInt16LE(2);
  }
  // The same place in the stream also holds what a field of a form remembers.
  return isData ? { ...look, picture: null } : look;
}

export type RowDefinition = { edges: number[]; merges: number[]; isHead: boolean };
export type ParagraphLook = {
  /** How many tables it lies in. */
  depth: number; endsRow: boolean; endsInnerRow: boolean;
  /** 1 … 9; 0: none. */
  heading: number;
  list: { index: number; level: number } | null;
  row: RowDefinition;
};

/** @param style number of the paragraph's style: 1 … 9 are the headings in every file */
export function paragraphLook(style: number, list: Buffer, data: Buffer | null): ParagraphLook {
  const look: ParagraphLook = { depth: 0, endsRow: false, endsInnerRow: false, heading: headingOf(style), list: null, row: { edges: [], merges: [], isHead: false } };
  let level = 0;
  let index = 0;
  const apply = ({ code, operand }: Sprm, nested: boolean): void => {
    if (code === 0x2416 && operand[0] === 1) look.depth = Math.max(1, look.depth);
    else if (code === 0x6649) look.depth = Math.min(20, operand.readUInt32LE(0));
    else if (code === 0x2417) look.endsRow = operand[0] === 1;
    else if (code === 0x244c) look.endsInnerRow = operand[0] === 1;
    else if (code === 0x4600) look.heading = headingOf(operand.readUInt16LE(0));
    else if (code === 0x260a) level = operand[0] ?? 0;
    else if (code === 0x460b) index = operand.readUInt16LE(0);
    else if (code === tableDefinition) Object.assign(look.row, rowDefinition(operand));
    else if (code === 0x3404) look.row.isHead = operand[0] === 1;
    else if (code === 0xd62b) mergeDown(look.row, operand);
    else if ((code === 0x6646 || code === 0x6645) && !nested) for (const each of sprmsOf(hugeList(data, operand.readUInt32LE(0)))) apply(each, true);
  };
  for (const sprm of sprmsOf(list)) apply(sprm, false);
  if (index > 0 && index < 0x800 && level < 9) look.list = { index, level };
  return look;
}

const headingOf = (style: number): number => (style >= 1 && style <= 9 ? Math.min(6, style) : 0);

/** Of wide tables: the list did not fit beside the paragraph. */
function hugeList(data: Buffer | null, at: number): Buffer {
  if (!data || at + 2 > data.length) return Buffer.alloc(0);
  return data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
}

export const merged = { left: 0x02, down: 0x20, downStart: 0x40 };

function rowDefinition(operand: Buffer): Pick<RowDefinition, 'edges' | 'merges'> {
  const count = Math.min(63, operand[0] ?? 0);
  if (1 + 2 * (count + 1) > operand.length) return { edges: [], merges: [] };
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.readInt16LE(1 + 2 * i));
  const cells = 1 + 2 * (count + 1);
  return { edges, merges: Array.from({ length: count }, (_, i) => (cells + 20 * i + 2 <= operand.length ? operand.readUInt16LE(cells + 20 * i) : 0)) };
}

function mergeDown(row: RowDefinition, operand: Buffer): void {
  const [cell = 0, how = 0] = operand;
  if (cell < row.merges.length) row.merges[cell] = ((row.merges[cell] ?? 0) & ~(merged.down | merged.downStart)) | (how === 3 ? merged.down | merged.downStart : how === 1 ? merged.down : 0);
}
