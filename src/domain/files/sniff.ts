import { fileTypeFromBuffer } from 'file-type';
import { type FileKind, allFileKinds, fileKinds, isPicture } from './kinds';
import { extensionOfName } from './file-name';
import { listZip, readZipText } from './zip';
import { compoundStreams } from './compound';

/** Bytes that can be read in parts: a stored file, or a buffer in a test. */
export type ByteSource = { size: number; read: (offset: number, length: number) => Promise<Uint8Array> };

export type Recognised = { kind: FileKind; problem?: undefined } | { kind: null; problem: 'type' | 'macros' | 'encrypted' };

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(Math.max(0, offset), Math.max(0, offset) + length),
});

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
const refused = (problem: 'type' | 'macros' | 'encrypted'): Recognised => ({ kind: null, problem });

/** What the bytes are, whatever the name says. Null with a problem: nothing the portal takes. */
export async function recognise(source: ByteSource): Promise<Recognised> {
  const head = await source.read(0, 4100);
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return recogniseZip(source);
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseCompound(source, head);
  // Scanners put a few bytes before the header; readers accept it within the first kilobyte.
  if (latin(head.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  const mime = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime;
  if (mime === 'image/png') return { kind: 'png' };
  if (mime === 'image/jpeg') return { kind: 'jpg' };
  if (mime === 'image/webp') return { kind: 'webp' };
  if (mime === 'image/heic' || mime === 'image/heif' || mime === 'image/heic-sequence') return { kind: 'heic' };
  return refused('type');
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

async function recogniseZip(source: ByteSource): Promise<Recognised> {
  const entries = await listZip(source);
  if (!entries) return refused('type');
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => /(^|\/)vbaProject\.bin$/iu.test(entry.name))) return refused('macros');
  if (names.has('[Content_Types].xml')) {
    // Written by several at once, it may be called document2.xml.
    if (entries.some(({ name }) => /^word\/document\d*\.xml$/u.test(name))) return { kind: 'docx' };
    if (names.has('xl/workbook.xml')) return { kind: 'xlsx' };
    if (names.has('ppt/presentation.xml')) return { kind: 'pptx' };
  }
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  const said = mimetype ? await readZipText(source, mimetype) : null;
  if (said === fileKinds.odt.mime) return { kind: 'odt' };
  if (said === fileKinds.ods.mime) return { kind: 'ods' };
  return refused('type');
}

async function recogniseCompound(source: ByteSource, head: Uint8Array): Promise<Recognised> {
  const streams = await compoundStreams(source, head);
  if (streams.has('EncryptedPackage')) return refused('encrypted');
  if (streams.has('WordDocument')) return { kind: 'doc' };
  if (streams.has('Workbook') || streams.has('Book')) return { kind: 'xls' };
  if (streams.has('PowerPoint Document')) return { kind: 'ppt' };
  return refused('type');
}

/** A PDF without an end was cut on its way: it is kept as it is, but never opened inside the browser. */
export async function isWholePdf(source: ByteSource): Promise<boolean> {
  const tail = latin(await source.read(Math.max(0, source.size - 2048), 2048));
  return tail.includes('%%EOF') && tail.includes('startxref');
}

export type FileVerdict =
  | { ok: true; kind: FileKind; extension: string; mime: string }
  | { ok: false; reason: 'file_empty' | 'file_type_refused' | 'file_content_differs' | 'file_has_macros' | 'file_encrypted' };

/** Name and content together against what is allowed here. */
export async function judgeFile(name: string, source: ByteSource, allow: readonly FileKind[] = allFileKinds): Promise<FileVerdict> {
  if (source.size === 0) return { ok: false, reason: 'file_empty' };
  const { kind, problem } = await recognise(source);
  if (problem === 'macros') return { ok: false, reason: 'file_has_macros' };
  if (problem === 'encrypted') return { ok: false, reason: 'file_encrypted' };
  const extension = extensionOfName(name);
  const named = allFileKinds.find((each) => (fileKinds[each].extensions as readonly string[]).includes(extension)) ?? null;
  // A known name over foreign bytes is a different mistake than a kind nobody takes.
  if (!kind) return { ok: false, reason: named ? 'file_content_differs' : 'file_type_refused' };
  if (!allow.includes(kind)) return { ok: false, reason: 'file_type_refused' };
  if (named !== kind && !(isPicture(kind) && (named === null || isPicture(named)))) return { ok: false, reason: 'file_content_differs' };
  const fits = named === kind;
  const mime = kind === 'pdf' && !(await isWholePdf(source)) ? 'application/octet-stream' : fileKinds[kind].mime;
  return { ok: true, kind, extension: fits ? extension : fileKinds[kind].extensions[0], mime };
}
