import { extensionOfName } from '@/domain/files/file-name';
import { bytesSource, recognise } from '@/domain/files/sniff';
import { understandLines } from '@/domain/submissions/understand-lines';
import type { Part } from '@/domain/submissions/word-headings';
import { cutLines } from './cut-lines';
import type { DocumentText, ReportText } from './document-text';
import { UnreadableDocument } from './unreadable';

/** The text of a file by what is in it, whatever its name says. Each kind brings its own library. @throws UnreadableDocument */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<DocumentText> {
  const read = await readKind(bytes, name);
  const { lines, left } = cutLines(read.lines);
  return left > 0 ? { ...read, lines, left: { ...read.left, lines: left } } : read;
}

/** The same, sorted under the sections that a campaign asks for. @throws UnreadableDocument */
export async function readReport(bytes: Uint8Array, name: string, parts: readonly Part[]): Promise<ReportText> {
  const read = await readDocument(bytes, name);
  return { ...read, found: understandLines(read.lines, parts) };
}

async function readKind(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const { kind, problem } = await recognise(bytesSource(bytes));
  if (problem === 'encrypted') throw new UnreadableDocument('encrypted');
  if (kind === 'docx' || (problem === 'macros' && extensionOfName(name) !== 'xlsm')) return { ...(await (await import('./word-in')).readWord(bytes)), macros: problem === 'macros' };
  if (kind === 'doc') return (await import('./old-word-in')).readOldWord(bytes);
  if (kind === 'pdf') return (await import('./pdf-in')).readPdf(bytes);
  if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{\\rtf')) return (await import('./rich-text-format/read-rich-text')).readRichText(bytes);
  const { isHtml, readHtml } = await import('./html-in');
  if (isHtml(bytes)) return readHtml(bytes);
  const { isMhtml, readMhtml } = await import('./mhtml-in');
  const page = isMhtml(bytes) ? readMhtml(bytes) : null;
  if (page) return page;
  throw new UnreadableDocument('unknown');
}
