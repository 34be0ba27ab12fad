import PizZip from 'pizzip';

/** The least that makes each kind what it is. */
export function zipOf(entries: Record<string, string>, stored = false): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(entries)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: stored ? 'STORE' : 'DEFLATE' });
}

export const docx = (): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' });
export const xlsx = (): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
export const docm = (): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>', 'word/vbaProject.bin': 'x' });
export const odt = (): Uint8Array => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }, true);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export const pdf = (): Uint8Array => latin('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');
export const brokenPdf = (): Uint8Array => latin('%PDF-1.7\n1 0 obj\n<<>>\nend');
export const png = (): Uint8Array => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
export const jpg = (): Uint8Array => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);
export const heic = (): Uint8Array => Uint8Array.from([0, 0, 0, 24, ...latin('ftypheic'), 0, 0, 0, 0, ...latin('mif1heic')]);
export const rar = (): Uint8Array => Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 1, 2, 3, 4]);

/** A compound file whose directory is one sector with these stream names. */
export function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  view.setUint32(76, 1, true);
  // The allocation table, in sector 1, ends the directory's chain at once.
  for (let i = 0; i < 128; i++) view.setUint32(512 * 2 + i * 4, 0xffff_fffe, true);
  ['Root Entry', ...streams].forEach((name, i) => {
    const at = 512 + i * 128;
    for (const [j, char] of [...name].entries()) view.setUint16(at + j * 2, char.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
