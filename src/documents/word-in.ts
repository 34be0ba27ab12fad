import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { bytesSource } from '@/domain/files/sniff';
import { listZip } from '@/domain/files/zip';
import { normalizeLine } from '@/domain/text/normalize';

/** One paragraph or table of a Word file, as far as recognising its parts needs it. */
export type WordBlock = {
  text: string;
  /** 1 … 6 for a heading style; 0: none. */
  heading: number;
  /** All of it is bold: how most people make a heading. */
  bold: boolean;
  table: boolean;
};

export type WordText = { blocks: WordBlock[]; images: number; tables: number };

/** Larger than any real report, and not what a zip bomb makes of itself. */
const maxUnpacked = 24 * 1024 * 1024;

/** What the reader of the file could not take; the caller says it in words. */
export class UnreadableWord extends Error {
  readonly why: 'too_large' | 'damaged';

  constructor(why: 'too_large' | 'damaged') {
    super(why);
    this.why = why;
  }
}

/** The text of a .docx in its order. Tracked changes are read as accepted, comments are left out. @throws UnreadableWord */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  await refuseBomb(bytes);
  let document: Element = { type: 'document' };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }, {
      // The tree is what we want; of an empty one no page is made.
      transformDocument: (tree: Element) => {
        document = tree;
        return { ...tree, children: [] };
      },
    });
  } catch {
    throw new UnreadableWord('damaged');
  }
  const found: WordText = { blocks: [], images: 0, tables: 0 };
  for (const child of document.children ?? []) addBlocks(child, found);
  return found;
}

/** Unpacks each part of text once with a limit: what it says about its own size may be a lie. `look` is shown each part. */
export async function refuseBomb(bytes: Uint8Array, most = maxUnpacked, look?: (name: string, part: Uint8Array) => void): Promise<void> {
  const entries = (await listZip(bytesSource(bytes))) ?? [];
  let left = most;
  for (const { name, offset, method, packed } of entries) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset + offset, Math.min(30, bytes.length - offset));
    if (head.length < 30) throw new UnreadableWord('damaged');
    const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const part = bytes.subarray(start, start + packed);
    const unpacked = method === 0 ? part : unpack(part, left);
    left -= unpacked.length;
    if (left <= 0) throw new UnreadableWord('too_large');
    look?.(name, unpacked);
  }
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableWord((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged');
  }
}

/** The reader's tree; it has no types of its own. */
type Element = {
  type: string;
  children?: Element[];
  value?: string;
  styleName?: string | null;
  styleId?: string | null;
  isBold?: boolean;
  numbering?: { level: string | number; isOrdered: boolean } | null;
};

function addBlocks(element: Element, found: WordText): void {
  if (element.type === 'paragraph') {
    const text = normalizeLine(textOf(element, found));
    if (text) found.blocks.push({ text: element.numbering && !element.numbering.isOrdered ? `- ${text}` : text, heading: headingLevel(element), bold: isBold(element), table: false });
    return;
  }
  if (element.type === 'table') {
    found.tables += 1;
    const text = (element.children ?? []).map((row) => rowText(row, found)).filter(Boolean).join('\n');
    if (text) found.blocks.push({ text, heading: 0, bold: false, table: true });
    return;
  }
  for (const child of element.children ?? []) addBlocks(child, found);
}

const rowText = (row: Element, found: WordText): string =>
  (row.children ?? []).map((cell) => normalizeLine(textOf(cell, found))).join(' | ').replace(/^(?: \| )+$/u, '');

function textOf({ type, value, children }: Element, found: WordText): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab' || type === 'break') return ' ';
  if (type === 'image') found.images += 1;
  return (children ?? []).map((child) => textOf(child, found)).join(type === 'tableCell' ? ' ' : '');
}

function headingLevel({ styleName, styleId }: Element): number {
  const found = /(?:heading|đề mục|title)\s*(\d)?/iu.exec(`${styleName ?? ''} ${styleId ?? ''}`);
  return found ? Number(found[1] ?? 1) : 0;
}

function isBold(paragraph: Element): boolean {
  const runs = runsOf(paragraph).filter((run) => (run.children ?? []).some(({ type, value }) => type === 'text' && value?.trim()));
  return runs.length > 0 && runs.every((run) => run.isBold === true);
}

const runsOf = (element: Element): Element[] => (element.type === 'run' ? [element] : (element.children ?? []).flatMap(runsOf));
