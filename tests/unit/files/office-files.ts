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
const base64 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

export const pdf = (): Uint8Array => latin('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');
export const brokenPdf = (): Uint8Array => latin('%PDF-1.7\n1 0 obj\n<<>>\nend');
export const png = (): Uint8Array => base64('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e5JrAAAAEklEQVQImWMwSDhgkHCAAUIBACKOBUHNIJTEAAAAAElFTkSuQmCC');
export const jpg = (): Uint8Array => base64(
  '/9j/2wBDABQUFBQVFBcZGRcfIh4iHy4rJycrLkYyNjI2MkZqQk5CQk5Cal5yXVZdcl6phXZ2hanDpJukw+zT0+z/////////2wBDARQUFBQVFBcZGRcfIh4iHy4rJycrLkYyNjI2MkZqQk5CQk5Cal5yXVZdcl6phXZ2hanDpJukw+zT0+z/////////wgARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBf/aAAwDAQACEAMQAAAAhFYX/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPwB//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwB//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPwB//9k=',
);
/** 64 × 48, with the place where it was taken. */
export const heic = (): Uint8Array => base64(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAeFtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAAExpbG9jAQAAAERAAAMAAQAAAAAAAAIFAAEAAAAAAAAAGQACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACHgABAAAAAAAAAPoAAABNaWluZgAAAAAAAwAAABVpbmZlAgAAAQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAABVpbmZlAgAAAQADAABFeGlmAAAAANVpcHJwAAAAs2lwY28AAABzaHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAJ0IBAQNwAAADAJAAAAMAAAMAHqAggQWW6uSmubAgAAADACAAAAMAISIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhpAAAAAAMICAgAAAAaaXBtYQAAAAAAAAACAAECgQIAAgIDhAAAAChpcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAADmNkc2MAAwABAAIAAAEbbWRhdAAAABUoAa8LYPXlg6//76DW9SCPwQU/1DgAAAAASUkqAAgAAAAIABIBAwABAAAAAQAAABoBBQABAAAAbgAAABsBBQABAAAAdgAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAJiCAgACAAAAeAAAAGmHBAABAAAAfgAAACWIBAABAAAAzAAAAAAAAAA4YwAA6AMAADhjAADoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAAEAAAAADoAQAAQAAADAAAAAAAAAAAQACAAUAAwAAAN4AAAAAAAAACgAAAAEAAAAeAAAAAQAAAAAAAAABAAAA',
);
export const brokenHeic = (): Uint8Array => Uint8Array.from([0, 0, 0, 24, ...latin('ftypheic'), 0, 0, 0, 0, ...latin('mif1heic')]);
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
