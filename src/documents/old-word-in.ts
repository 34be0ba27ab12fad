import WordExtractor from 'word-extractor';
import { normalizeLine } from '@/domain/text/normalize';
import { plainLine, rowsText, type WordCell, type WordLine } from '@/domain/submissions/word-lines';
import { type DocumentText, nothingLeft } from './document-text';
import { readBinary } from './old-word/read-binary';
import { UnreadableDocument } from './unreadable';

/** A Word 97–2003 file: paragraphs, lists, tables and pictures. @throws UnreadableDocument */
export async function readOldWord(bytes: Uint8Array): Promise<DocumentText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = headOf(buffer);
  if (flags?.encrypted) throw new UnreadableDocument('encrypted');
  try {
    return await readBinary(buffer);
  } catch (error) {
    // Numbers that lead out of the file: a damaged one, or one of another make. Its words may still be had.
    if (!(error instanceof RangeError)) throw error;
  }
  return readWords(buffer, flags?.pictures ?? false);
}

/** The words alone, by a reader that is content with less. */
async function readWords(buffer: Buffer, pictures: boolean): Promise<DocumentText> {
  let body: string;
  let footnotes: string;
  try {
    const document = await new WordExtractor().extract(buffer);
    body = document.getBody({ filterUnicode: false });
    footnotes = document.getFootnotes();
  } catch {
    throw new UnreadableDocument('damaged');
  }
  const lines = oldLines(body);
  return {
    kind: 'doc', lines, pictures: [], tables: lines.filter(({ rows }) => rows).length, tracked: 0, macros: false, scanned: false,
    left: { ...nothingLeft(), unread: pictures ? 1 : 0, footnotes: footnotes.split('\n').filter((line) => line.trim() !== '').length },
  };
}

/**
 * The head of the text stream ("FIB", [MS-DOC] 2.5.2) begins at some sector; its flags say whether a password guards the text
 * and whether there are pictures.
 */
function headOf(buffer: Buffer): { encrypted: boolean; pictures: boolean } | null {
  for (let at = 512; at + 12 <= buffer.length && at < 64 * 1024 * 1024; at += 512) {
    if (buffer.readUInt16LE(at) !== 0xa5ec) continue;
    const flags = buffer.readUInt16LE(at + 10);
    return { encrypted: (flags & 0x0100) !== 0, pictures: (flags & 0x0008) !== 0 };
  }
  return null;
}

/** Cells end with a tab, rows with a line; a cell of several paragraphs cannot be told from text before the table. */
function oldLines(body: string): WordLine[] {
  const lines: WordLine[] = [];
  let rows: WordCell[][] = [];
  const close = (): void => {
    if (rows.length > 0) lines.push({ ...plainLine(rowsText(rows)), rows, flat: true });
    rows = [];
  };
  for (const raw of body.split(/[\n\r\v\f]/u)) {
    if (raw.endsWith('\t') && raw.trim() !== '') {
      rows.push(raw.slice(0, -1).split('\t').map((cell): WordCell => ({ lines: [plainLine(normalizeLine(cell))].filter(({ text }) => text !== ''), colspan: 1, rowspan: 1 })));
      continue;
    }
    close();
    const text = normalizeLine(raw);
    if (text !== '') lines.push(plainLine(text));
  }
  close();
  return lines;
}
