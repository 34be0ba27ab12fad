import type { DocumentText } from './document-text';
import { isHtml, readHtml } from './html-in';

// "Single File Web Page": a letter whose first page is the document, as Word and websites save it, often named .doc.

const most = 200;

/** A web archive, whatever its name. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 4096));
  return /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,30}/u.test(head) && /^mime-version:/imu.test(head) && /^content-type:\s*(?:multipart\/related|text\/html)/imu.test(head);
}

/** Its page; null: there is none in it. */
export function readMhtml(bytes: Uint8Array): DocumentText | null {
  const page = pageOf(latin(bytes));
  if (!page) return null;
  const read = readHtml(page);
  return isHtml(page) || read.lines.length > 0 ? read : null;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The first part that is a page, as it was before it was packed for the mail. */
function pageOf(mail: string): Uint8Array | null {
  const boundary = /boundary\s*=\s*"?([^"\r\n;]{1,200})"?/iu.exec(mail.slice(0, 8192))?.[1]?.trim();
  const parts = boundary ? mail.split(`--${boundary}`, most).slice(1) : [mail];
  for (const part of parts) {
    const end = /\r?\n\r?\n/u.exec(part);
    if (!end) continue;
    const head = part.slice(0, end.index).replace(/\r?\n[ \t]+/gu, ' ');
    if (!/^content-type:\s*text\/html/imu.test(head)) continue;
    const packing = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head)?.[1]?.toLowerCase() ?? '7bit';
    const body = unpacked(part.slice(end.index + end[0].length), packing);
    const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(head)?.[1];
    return charset && !/charset\s*=/iu.test(body.subarray(0, 2048).toString('latin1')) ? Buffer.concat([Buffer.from(`<meta charset="${charset}">`), body]) : body;
  }
  return null;
}

function unpacked(text: string, packing: string): Buffer {
  if (packing === 'base64') return Buffer.from(text.replace(/[^A-Za-z0-9+/=]/gu, ''), 'base64');
  if (packing !== 'quoted-printable') return Buffer.from(text, 'latin1');
  return Buffer.from(text.replace(/=[ \t]*\r?\n/gu, '').replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
}
