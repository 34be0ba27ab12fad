import type { PDFDocument } from 'pdf-lib';
import type { RichText } from '@/domain/text/rich-text';
import { breakWords } from './break-words';
import { type OpenedPdf, openPdf } from './open-pdf';
import { evidenceTitle, isWordFile, type PackData, type PackFile, type ReadBytes } from './pack-data';
import { isPrintablePicture, printablePicture } from './pictures';
import { typeset } from './typeset';
import { typstBody } from './typst-body';
import { type WordRoom, wordProblems, wordRoom, type WordText, wordText } from './word-text';

/** What one pack takes in; what is beyond is named on a page of its own and printed apart. */
export const packLimits = { pages: 600, bytes: 120 * 1024 * 1024 };

export type EvidencePage = {
  kind: 'picture' | 'sheet' | 'note';
  /** Of its evidence, from 1. */
  number: number;
  landscape: boolean;
  /** The first page of its evidence stands in the table of contents. */
  first: boolean;
  title: string;
  line: string;
  path?: string;
  reason?: string;
  facts?: readonly [string, string][];
  /** Where the page of a PDF file comes from. */
  sheet?: { source: PDFDocument; index: number };
};

type Gathered = { pages: EvidencePage[]; files: Map<string, Uint8Array>; room: WordRoom };

/**
 * Pages of all evidence in its order: one for a picture or an unprintable file, one for each page of a PDF.
 * @param broken numbers of PDF files that turned out not to be printable
 */
export async function evidencePages({ evidence, namedOnly }: Pick<PackData, 'evidence' | 'namedOnly'>, readBytes: ReadBytes, broken: ReadonlySet<number> = new Set()): Promise<Gathered> {
  const gathered: Gathered = { pages: [], files: new Map(), room: wordRoom(namedOnly) };
  let bytes = 0;
  for (const [i, file] of evidence.entries()) {
    const head = { number: i + 1, first: true, landscape: false, title: breakWords(`Minh chứng ${i + 1}: ${evidenceTitle(file)}`) };
    const note: Note = (reason, more = []) => ({
      ...head, kind: 'note', line: head.title, reason, facts: [['Tên tệp', breakWords(file.name)], ['Cỡ tệp', file.size], ['SHA-256', breakWords(file.sha256, 32)], ...more],
    });
    bytes += file.bytes;
    const pages = file.readable === true && bytes > packLimits.bytes
      ? [note(`Các tệp minh chứng nặng quá ${packLimits.bytes / 1024 / 1024} MB nên tệp này không được in kèm. Hãy in riêng từ trang hồ sơ.`)]
      : await pagesOf(file, head, broken.has(i + 1), note, gathered, readBytes);
    gathered.pages.push(...pages);
  }
  return gathered;
}

type Head = Pick<EvidencePage, 'number' | 'first' | 'landscape' | 'title'>;
const closed: Record<`${Exclude<PackFile['readable'], true>}`, string> = {
  false: 'Tệp này không mở cho người tải bộ hồ sơ.',
  file_scan_pending: 'Tệp này chưa được quét vi-rút xong nên không in kèm. Đợi quét xong rồi tải lại bộ hồ sơ.',
  file_infected: 'Tệp này có vi-rút nên không in kèm. Người gửi cần gửi lại bản sạch.',
};

type Note = (reason: string, more?: readonly [string, string][]) => EvidencePage;

async function pagesOf(file: PackFile, head: Head, isBroken: boolean, note: Note, { pages, files, room }: Gathered, readBytes: ReadBytes): Promise<EvidencePage[]> {
  if (file.readable !== true) return [note(closed[`${file.readable}`])];
  const isPdf = file.mime === 'application/pdf';
  const isWord = isWordFile(file);
  if (!isPdf && !isWord && !isPrintablePicture(file.mime)) return [note('Tệp này không phải ảnh hay PDF hoặc Word nên không in kèm được. Mở tệp ở trang hồ sơ để xem hoặc in riêng.')];
  const bytes = await readBytes(file.sha256).catch(() => null);
  if (!bytes) return [note('Kho tệp chưa trả về tệp này. Báo quản trị cổng, rồi tải lại bộ hồ sơ.')];
  if (isWord) return isBroken ? [note(wordProblems.broken)] : wordPages(await wordText(bytes, file.mime, room), head, note, pages.length);
  if (!isPdf) {
    const picture = await printablePicture(bytes, file.mime);
    if (!picture) return [note('Ảnh này hỏng hoặc quá lớn nên không in được.')];
    const path = `evidence-${head.number}.jpg`;
    files.set(path, picture.jpeg);
    return [{ ...head, kind: 'picture', line: head.title, landscape: picture.width > picture.height * 1.2, path }];
  }
  const opened = isBroken ? ({ ok: false, problem: 'broken' } as const) : await openPdf(bytes);
  if (!opened.ok) return [note(opened.problem === 'encrypted' ? 'Tệp PDF này có mật khẩu hoặc bị khóa nên không in kèm được. Mở khóa rồi đính kèm lại, hoặc in riêng.' : 'Tệp PDF này hỏng nên không in kèm được. Quét hoặc xuất lại rồi đính kèm lại.')];
  if (pages.length + opened.sizes.length > packLimits.pages) return [tooLong(note, opened.sizes.length)];
  return sheetsOf(opened, head);
}

const tooLong = (note: Note, count: number): EvidencePage => note(`Minh chứng dài quá ${packLimits.pages} trang nên tệp này (${count} trang) không được in kèm. Hãy in riêng từ trang hồ sơ.`);

function sheetsOf({ source, sizes }: Extract<OpenedPdf, { ok: true }>, head: Head): EvidencePage[] {
  return sizes.map(({ width, height }, index) => ({
    ...head, kind: 'sheet', first: index === 0, landscape: width > height * 1.2, line: `${head.title}, trang ${index + 1}/${sizes.length}`, sheet: { source, index },
  }));
}

/** A page that says what the next ones are, and the text of the file, set anew. */
async function wordPages(text: WordText, head: Head, note: Note, before: number): Promise<EvidencePage[]> {
  if (!text.ok) return [note(wordProblems[text.problem])];
  const files = new Map([...text.pictures.values()].map(({ jpeg }, i) => [`word-${i}.jpg`, jpeg]));
  const paths = new Map([...text.pictures.keys()].map((id, i) => [id, `word-${i}.jpg`]));
  const opened = await setAnew(text.doc, paths, files);
  if (!opened.ok) return [note(wordProblems.broken)];
  if (before + 1 + opened.sizes.length > packLimits.pages) return [tooLong(note, opened.sizes.length)];
  return [note(text.heading, text.left === '' ? [] : [['Còn ở bản gốc', text.left]]), ...sheetsOf(opened, head).map((sheet) => ({ ...sheet, first: false }))];
}

/** Whatever its author wrote: what cannot be set is named, and the rest of the dossier is printed. */
async function setAnew(doc: RichText, paths: ReadonlyMap<string, string>, files: ReadonlyMap<string, Uint8Array>): Promise<OpenedPdf> {
  try {
    return await openPdf(typeset('word-text.typ', { blocks: typstBody(doc, (id) => paths.get(id) ?? null) }, files));
  } catch {
    return { ok: false, problem: 'broken' };
  }
}
