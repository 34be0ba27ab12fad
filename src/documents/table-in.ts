import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import { splitCells } from '@/domain/text/cells';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { formatDay } from '@/domain/time/format';
import { isRealDay } from '@/domain/time/calendar';
import { unpackParts } from './unpack-parts';
import { UnreadableDocument, UnreadableTable } from './unreadable';
import { most as wordLimits } from './word-in';

/** A row of a list as a file has it: cells of text, and its line in the file, from 1. */
export type TableLine = { line: number; cells: string[] };

export const mostTableLines = 20_000;
const mostCells = 60;
/** Twenty thousand lines with a summary each are about half of this. */
const mostUnpacked = 96 * 1024 * 1024;

/** @throws UnreadableTable */
export async function readTable(bytes: Uint8Array, kind: 'xlsx' | 'docx' | 'csv', unpacked = mostUnpacked): Promise<TableLine[]> {
  const lines = await readers[kind](bytes, unpacked).catch((error: unknown) => {
    throw error instanceof UnreadableTable ? error : new UnreadableTable(error instanceof UnreadableDocument && error.why === 'too_large' ? 'too_large' : 'damaged');
  });
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) throw new UnreadableTable('empty');
  // The headings and what stands above them are no lines of the list.
  if (filled.length > mostTableLines + 20) throw new UnreadableTable('too_many_lines');
  return filled;
}

const readers = { xlsx: readExcel, docx: readWordTable, csv: async (bytes: Uint8Array) => readCsv(bytes) };

async function readExcel(bytes: Uint8Array, unpacked: number): Promise<TableLine[]> {
  const clean = await unpackParts(bytes, { text: unpacked, media: unpacked }, (name, part) => {
    if (/worksheets\//u.test(name)) refuseFarCells(part);
  });
  const sheets = await readXlsxFile(Buffer.from(clean.buffer, clean.byteOffset, clean.byteLength));
  // Some workbooks begin with a cover or notes: the list is the longest sheet.
  const longest = sheets.reduce((best, { data }) => (data.length > best.length ? data : best), sheets[0]?.data ?? []);
  return longest.map((row, i) => ({ line: i + 1, cells: row.slice(0, mostCells).map(cellText) }));
}

/** One cell in the last corner makes rows and columns up to it: a bomb without any size. */
function refuseFarCells(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  for (const [, column = '', row = ''] of xml.matchAll(/\br\s*=\s*["']([A-Z]+)?(\d+)["']/gu)) {
    if (Number(row) > mostTableLines * 2) throw new UnreadableTable('too_many_lines');
    if (column.length > 2) throw new UnreadableTable('too_large');
  }
}

/** Excel keeps a day as midnight in UTC; formulas and their errors come as text. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return isRealDay(day) ? formatDay(day) : '';
  }
  return normalizeText(String(value));
}

function readCsv(bytes: Uint8Array): TableLine[] {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new UnreadableTable('damaged');
    return splitCells(text).map(({ line, values }) => ({ line, cells: values.slice(0, mostCells).map((value) => normalizeText(value)) }));
  } catch (error) {
    throw error instanceof UnreadableTable ? error : new UnreadableTable('encoding');
  }
}

type Node = { type: string; children?: Node[]; value?: string; numbering?: unknown };

/** The longest table; where there is none, each paragraph of a numbered list, or each paragraph at all, is a line. */
async function readWordTable(bytes: Uint8Array): Promise<TableLine[]> {
  const clean = await unpackParts(bytes, wordLimits);
  let document: Node = { type: 'document' };
  await mammoth.convertToHtml({ buffer: Buffer.from(clean.buffer, clean.byteOffset, clean.byteLength) }, {
    transformDocument: (tree: Node) => {
      document = tree;
      return { ...tree, children: [] };
    },
  });
  const tables = nodesOf(document, 'table').map((table) => (table.children ?? []).map((row) => (row.children ?? []).slice(0, mostCells).map(cellOf)));
  const longest = tables.reduce((best, table) => (table.length > best.length ? table : best), [] as string[][]);
  if (longest.length > 1) return longest.map((cells, i) => ({ line: i + 1, cells }));
  const paragraphs = nodesOf(document, 'paragraph').map((node, i) => ({ line: i + 1, numbered: Boolean(node.numbering), text: normalizeLine(textOf(node)) }));
  const listed = paragraphs.filter(({ numbered, text }) => numbered || /^\d{1,5}[.)]\s/u.test(text));
  return (listed.length > 1 ? listed : paragraphs).map(({ line, text }) => ({ line, cells: text.replace(/^(?:\d{1,5}[.)]|[-–+•])\s+/u, '').split(' \u2192 ') }));
}

const nodesOf = (node: Node, type: string): Node[] => (node.type === type ? [node] : (node.children ?? []).flatMap((child) => nodesOf(child, type)));

const cellOf = (cell: Node): string => normalizeText(nodesOf(cell, 'paragraph').map(textOf).join('\n'));

/** Columns of a list without a table are set apart by tabs. */
function textOf({ type, value, children }: Node): string {
  if (type === 'text') return (value ?? '').replaceAll('\t', ' \u2192 ');
  if (type === 'tab') return ' \u2192 ';
  if (type === 'break') return ' ';
  return (children ?? []).map(textOf).join('');
}
