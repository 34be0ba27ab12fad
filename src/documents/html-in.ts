import { normalizeLine } from '@/domain/text/normalize';
import { plainLine, rowsText, type WordCell, type WordLine } from '@/domain/submissions/word-lines';
import { type DocumentText, nothingLeft } from './document-text';

// "Save as web page" renamed to .doc, as some office software and websites make it. Only the words are taken: nothing of it is shown as markup.

/** A web page, whatever its name; a mail archive (.mht) is none. */
export function isHtml(bytes: Uint8Array): boolean {
  const head = decode(bytes.subarray(0, 4096)).trimStart().slice(0, 2000).toLowerCase();
  return head.startsWith('<') && /<(?:!doctype html|html|head|body|meta|div|p|table)[\s>]/u.test(head);
}

export function readHtml(bytes: Uint8Array): DocumentText {
  const html = decode(bytes).replace(/<!--[\s\S]*?-->|<(script|style|head|xml|svg)\b[\s\S]*?<\/\1\s*>/giu, ' ');
  const images = html.match(/<(?:img|v:imagedata)\b/giu)?.length ?? 0;
  const lines = new HtmlLines().read(html);
  return { kind: 'html', lines, pictures: [], tables: lines.filter(({ rows }) => rows).length, tracked: 0, macros: false, scanned: false, left: { ...nothingLeft(), unread: images } };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const decoder = ['utf-8', 'utf8', 'windows-1258', 'windows-1252', 'utf-16'].includes(charset) ? charset : 'utf-8';
  return new TextDecoder(decoder).decode(bytes);
}

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', bull: '•', middot: '·' };

function plain(text: string): string {
  const code = (value: number): string => (value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : ' ');
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+\d*));/giu, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex) return code(Number.parseInt(hex, 16));
    if (digits) return code(Number(digits));
    return latin.get(name ?? '') ?? entities[name?.toLowerCase() ?? ''] ?? whole;
  });
}

/** Names of the letters with a mark that Latin 1 has: &agrave; and its kin. */
const latin = new Map(
  ['À agrave', 'Á aacute', 'Â acirc', 'Ã atilde', 'È egrave', 'É eacute', 'Ê ecirc', 'Ì igrave', 'Í iacute', 'Ò ograve', 'Ó oacute', 'Ô ocirc', 'Õ otilde', 'Ù ugrave', 'Ú uacute', 'Ý yacute'].flatMap((pair) => {
    const [letter = '', name = ''] = pair.split(' ');
    return [[name, letter.toLowerCase()], [`${name[0]?.toUpperCase()}${name.slice(1)}`, letter]] as [string, string][];
  }),
);

class HtmlLines {
  #lines: WordLine[] = [];
  #rows: WordCell[][] = [];
  #text = '';
  #boldText = '';
  #bold = 0;
  #heading = 0;
  #depth = 0;

  read(html: string): WordLine[] {
    for (const [, close, tag = '', text = ''] of html.matchAll(/<(\/?)([a-z][\w:]*)\b[^>]*>|([^<]+)/giu)) {
      if (tag === '') this.#write(plain(text));
      else this.#tag(tag.toLowerCase(), close === '/');
    }
    this.#endLine();
    this.#endTable();
    return this.#lines;
  }

  #write(text: string): void {
    this.#text += text;
    if (this.#bold > 0) this.#boldText += text;
  }

  #tag(tag: string, closes: boolean): void {
    if (tag === 'b' || tag === 'strong') this.#bold = Math.max(0, this.#bold + (closes ? -1 : 1));
    else if (/^h[1-6]$/u.test(tag)) {
      this.#endLine();
      this.#heading = closes ? 0 : Number(tag[1]);
    } else if (tag === 'table') {
      this.#endLine();
      this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
      if (this.#depth === 0) this.#endTable();
    } else if (tag === 'tr' && !closes && this.#depth === 1) {
      this.#endLine();
      this.#rows.push([]);
    } else if ((tag === 'td' || tag === 'th') && this.#depth === 1) {
      this.#endLine();
      if (!closes) this.#rows.at(-1)?.push({ lines: [], colspan: 1, rowspan: 1 });
    } else if (/^(?:p|div|li|br|ul|ol|tr|td|th|blockquote|section|article|pre|body)$/u.test(tag)) this.#endLine();
  }

  #endLine(): void {
    const text = normalizeLine(this.#text);
    const bold = text !== '' && normalizeLine(this.#boldText) === text;
    this.#text = '';
    this.#boldText = '';
    if (text === '') return;
    const line: WordLine = { ...plainLine(text), heading: this.#heading, bold };
    (this.#depth > 0 ? (this.#rows.at(-1)?.at(-1)?.lines ?? this.#lines) : this.#lines).push(line);
  }

  #endTable(): void {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.some((row) => row.some(({ lines }) => lines.length > 0))) this.#lines.push({ ...plainLine(rowsText(rows)), rows, flat: true });
  }
}
