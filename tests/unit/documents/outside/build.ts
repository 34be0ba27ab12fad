import { b, c, esc, motto, numbered, numbering, p, pack, px, r, relation, signed, tbl, tr } from '../offices/office-xml';
import type { Form } from './forms';

// A form as somebody fills it in, in one of the looks that people give their headings.

export const looks = ['style', 'bold', 'plain', 'numbered', 'capital', 'table'] as const;
export type Look = (typeof looks)[number];

const meanings: Record<string, string | null> = { p: 'problem', s: 'solution', n: 'novelty', e: 'effect', k: 'scope', c: 'conditions', '.': null };
export type Want = { heading: string; text: string; keys: (string | null)[] };
type Line = { depth: number; heading: string; marks: string };

export const title = 'Đặt lịch hẹn nộp hồ sơ qua loa truyền thanh của thôn';
/** Says nothing of what it belongs to: only its heading does. */
const said = (i: number): string => `Đoạn văn số ${i} dưới đề mục này có nội dung riêng của đơn vị, viết đủ dài để không giống một đề mục nào khác.`;

const linesOf = ({ lines }: Form): Line[] =>
  lines.trim().split('\n').map((line) => {
    const [depth = '', heading = '', marks = ''] = line.split('|').map((part) => part.trim());
    return { depth: Number(depth), heading, marks };
  });

export const wantsOf = (form: Form): Want[] =>
  linesOf(form).flatMap(({ heading, marks }, i) => (/^[a-z.]+$/u.test(marks) && marks !== 'x' ? [{ heading, text: said(i), keys: [...marks].map((mark) => meanings[mark] ?? null) }] : []));

export function fileOf(form: Form, look: Look): Uint8Array {
  const lines = linesOf(form);
  const body = look === 'table' ? tbl(...lines.map((line, i) => tableRow(line, i))) : lines.map((line, i) => paragraphs(line, i, look)).join('');
  return pack([motto, c(form.head), body, signed].join(''), { parts: { 'word/numbering.xml': numbering }, rels: relation('rIdN', 'numbering', 'numbering.xml') });
}

const entry = (marks: string, i: number): string => (marks === 'T' ? title : marks === 'x' ? 'Cải cách hành chính' : said(i));

function paragraphs({ depth, heading, marks }: Line, i: number, look: Look): string {
  const text = marks === '' ? '' : entry(marks, i);
  // A label, or a name and an entry: in the same line.
  if (text !== '' && heading.endsWith(':') && (/^[-*] /u.test(heading) || marks === 'T' || marks === 'x')) return p(look === 'bold' ? r(heading, '<w:b/>') : r(heading), ` ${text}`);
  return headingOf(heading, depth, look) + (text === '' ? '' : p(text));
}

function headingOf(heading: string, depth: number, look: Look): string {
  if (look === 'style') return px(`<w:pStyle w:val="Heading${Math.min(2, depth)}"/>`, heading);
  if (look === 'bold') return b(heading);
  if (look === 'capital') return depth === 1 ? p(heading.toUpperCase()) : p(r(heading, '<w:b/><w:i/>'));
  if (look === 'numbered') {
    const bare = heading.replace(/^(?:(?:\d+\.)+\d*|[IVX]+[./]|[A-E]\.|[a-h][.)])\s*/u, '');
    return bare === heading ? b(heading) : `<w:p><w:pPr>${numbered(depth === 1 ? 1 : 2, Math.min(1, Math.max(0, depth - 2)))}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${esc(bare)}</w:t></w:r></w:p>`;
  }
  return p(heading);
}

const tableRow = ({ heading, marks }: Line, i: number): string => (marks === '' ? tr(b(heading)) : tr(b(heading), p(entry(marks, i))));
