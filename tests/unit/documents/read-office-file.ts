import PizZip from 'pizzip';
import { wordFaults } from './word-order';

/** The text of a Word file, one line a paragraph, as a reader meets it: table cells row by row. */
export function textOf(bytes: Uint8Array): string[] {
  return partOf(bytes, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) => decode(paragraph.replace(/<w:br\/>/g, '\n').replace(/<(?!\/?w:t[ >])[^>]*>/g, '').replace(/<[^>]*>/g, '')))
    .slice(0, -1);
}

/** The same without the empty lines that only make room. Every paper read so is one that Word opens. @throws Error */
export function linesOf(bytes: Uint8Array): string[] {
  const faults = wordFaults(bytes);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return textOf(bytes).filter((text) => text !== '');
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = new PizZip(bytes).file(path);
  if (!part) throw new Error(`no ${path} in the file`);
  return part.asText();
}

function decode(xml: string): string {
  return xml
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
