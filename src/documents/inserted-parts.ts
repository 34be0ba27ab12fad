import type { WordLine } from '@/domain/submissions/word-lines';
import { isHtml, readHtml } from './html-in';
import { isMhtml, readMhtml } from './mhtml-in';

// "Insert text from file": some programs write a whole report as a web page inside an empty .docx, and leave the rest to Word.

/** Letters that no text has, around the id of what stands there. */
const open = '\uE0F0';
const close = '\uE0F1';
const marked = new RegExp(`^${open}(.{1,100})${close}$`, 'u');

export const markInserted = (xml: string): string =>
  xml.replace(/<w:altChunk(?=[\s>])[^<>]*?\sr:id="([^"<>]{1,100})"[^<>]*>/gu, (whole, id: string) => `<w:p><w:r><w:t>${open}${id}${close}</w:t></w:r></w:p>${whole}`);

/** By relation. */
export function insertedPages(relations: string, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const pages = new Map<string, Uint8Array>();
  for (const [relation] of relations.matchAll(/<Relationship\s[^<>]*>/gu)) {
    const target = /\sTarget="([^"]*)"/u.exec(relation)?.[1] ?? '';
    const file = files.get(target.startsWith('/') ? target.slice(1) : `word/${target}`);
    if (file) pages.set(/\sId="([^"]*)"/u.exec(relation)?.[1] ?? '', file);
  }
  return pages;
}

/** With the lines of each page where it stands; `left`: how many are of another kind. */
export function inserted(lines: readonly WordLine[], pages: ReadonlyMap<string, Uint8Array>): { lines: WordLine[]; left: number } {
  let left = 0;
  const all = lines.flatMap((line): WordLine[] => {
    const id = marked.exec(line.text)?.[1];
    if (id === undefined) return [line];
    const page = pages.get(id);
    const read = page && (isHtml(page) ? readHtml(page) : isMhtml(page) ? readMhtml(page) : null);
    if (!read) left += 1;
    return read?.lines ?? [];
  });
  return { lines: all, left };
}
