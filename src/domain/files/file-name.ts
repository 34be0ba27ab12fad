import { normalizeLine } from '@/domain/text/normalize';

/** Most file systems and ZIP tools stop at 255 bytes; the rest is room for a prefix in an archive. */
export const maxNameBytes = 200;

/** Of what is sent as a name, that much is looked at: cleaning it takes the square of its length. */
const maxSent = 1_000;

const encoder = new TextEncoder();

/** Lower case, without the dot; '' if there is none. */
export function extensionOfName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 && name.length - dot <= 11 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * A name that is safe on Windows and in headers: NFC (macOS sends NFD), no folders, nothing invisible, at most 200 bytes
 * with the extension kept.
 */
export function cleanFileName(raw: string, extension = extensionOfName(nameLine(raw))): string {
  const last = nameLine(raw).split(/[\\/]/u).pop() ?? '';
  const safe = last.replace(/[<>:"|?*]/gu, '_').replace(/^[.\s]+|[.\s]+$/gu, '');
  const own = extensionOfName(safe);
  const stem = own === '' ? safe : safe.slice(0, -own.length - 1);
  const end = extension === '' ? '' : `.${extension.toLowerCase()}`;
  return `${cutBytes(stem, maxNameBytes - end.length).trim() || 'tep'}${end}`;
}

/** The end of a name that is too long would be its extension: that is kept. */
function nameLine(raw: string): string {
  const end = raw.length > maxSent ? extensionOfName(raw) : '';
  return normalizeLine(end === '' ? raw.slice(0, maxSent) : `${raw.slice(0, maxSent)}.${end}`);
}

/** Cuts between characters, never inside one. */
function cutBytes(text: string, max: number): string {
  let used = 0;
  let kept = '';
  for (const char of text) {
    used += encoder.encode(char).length;
    if (used > max) return kept;
    kept += char;
  }
  return kept;
}

/** RFC 8187: an ASCII name for old clients, the true one percent-encoded. */
export function contentDisposition(name: string, inline: boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const full = encodeURIComponent(name).replace(/['()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
