import { fold } from '@/domain/text/fold';

/** A paragraph of a document, with what it looks like. */
export type WordLine = { text: string; heading: number; bold: boolean; table: boolean };
type Part = { key: string; title: string };

export type WordSections = {
  /** As the document names it; null: not found. */
  title: string | null;
  /** In the order of the campaign's sections; only those with text. */
  parts: { key: string; text: string }[];
  /** What no section took: bối cảnh, kết luận, lời cam đoan … */
  rest: string;
};

/**
 * How the usual "Báo cáo mô tả sáng kiến" and "Đơn yêu cầu công nhận sáng kiến" (TT 18/2013 and its kin, the plans in seeds)
 * name the parts, folded. The first that fits wins, so the narrower stand first.
 */
const usual: readonly [string, RegExp][] = [
  ['summary', /^(?:phan )?tom tat(?: (?:noi dung|sang kien|giai phap|bao cao|noi dung sang kien|noi dung giai phap))?$/u],
  ['novelty', /^(?:tinh moi|tinh sang tao|diem moi|nhung diem khac biet|tinh dot pha)/u],
  ['effect', /^(?:hieu qua|loi ich|danh gia (?:hieu qua|loi ich)|ket qua (?:dat duoc|thuc hien|ap dung|mang lai)|nhung loi ich|gia tri (?:mang lai|kinh te))/u],
  ['scope', /^(?:kha nang (?:ap dung|nhan rong|mo rong|pho bien)|pham vi (?:ap dung|anh huong|nhan rong)|(?:doi tuong|dia ban)(?:,)? pham vi|nhan rong|linh vuc ap dung sang kien va kha nang)/u],
  ['solution', /^(?:(?:mo ta )?(?:noi dung|ban chat|chi tiet)(?: cua)?(?: cac)? (?:giai phap|sang kien|bien phap|de tai|ap dung)|mo ta (?:giai phap|sang kien|noi dung)|(?:cac )?(?:giai phap|bien phap)(?: (?:thuc hien|de xuat|cu the|moi|cai tien|da thuc hien))?$|cach thuc (?:thuc hien|trien khai)|cac buoc thuc hien|noi dung thuc hien)/u],
  ['problem', /^(?:thuc trang|hien trang|vuong mac|han che|bat cap|kho khan|tinh trang|(?:tinh hinh|cong viec) truoc khi|boi canh|ly do|su can thiet|dat van de|van de (?:can|dat ra)|mo ta (?:tinh trang|thuc trang|giai phap (?:cu|da biet))|giai phap (?:cu|da biet))/u],
];

const marker = /^(?:(?:phần|chương|mục)\s+)?(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-hđ])\s*[.):–-]\s*/iu;
/** The level a number gives a heading: I. above 1. above 1.1 above a). */
function levelOf(line: WordLine): number {
  if (line.heading > 0) return line.heading;
  const [found = ''] = marker.exec(line.text) ?? [];
  const number = fold(found).replace(/^(?:phan|chuong|muc) /u, '').replace(/[^a-z0-9.]/gu, '').replace(/\.$/u, '');
  if (/^[ivx]+$/u.test(number)) return 1;
  if (/^\d+(?:\.\d+)*$/u.test(number)) return 1 + number.split('.').length;
  return number ? 5 : 2;
}

/** The words of a heading without its number; null: this line is text. */
function headingWords({ text, heading, bold, table }: WordLine): { words: string; after: string } | null {
  if (table) return null;
  const colon = text.indexOf(':');
  const inline = colon > 0 && colon <= 90 && marker.test(text) ? { words: text.slice(0, colon), after: text.slice(colon + 1).trim() } : null;
  if (inline && (inline.after === '' || !bold)) return strip(inline);
  const capitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  if (text.length <= 140 && (heading > 0 || bold || capitals || (marker.test(text) && text.length <= 90 && !/[.;]$/u.test(text)))) return strip({ words: text.replace(/[:.]\s*$/u, ''), after: '' });
  return null;
}

const strip = ({ words, after }: { words: string; after: string }) => ({ words: fold(words.replace(marker, '').replace(marker, '')), after });

function keyOf(words: string, parts: readonly Part[]): string | null {
  const known = new Set(parts.map(({ key }) => key));
  const own = parts.find(({ title }) => words === fold(title) || (words.length > 12 && fold(title).startsWith(words)));
  if (own) return own.key;
  return usual.find(([key, pattern]) => known.has(key) && pattern.test(words))?.[0] ?? null;
}

/** Where the document is signed: nothing after it is content. */
const ending = /^(?:xac nhan cua|nguoi (?:viet|nop|lam) (?:don|bao cao|sang kien)|tac gia(?: sang kien)?$|thu truong (?:co quan|don vi)|noi nhan|toi (?:xin )?cam doan|chung toi (?:xin )?cam doan|loi cam doan|cam doan)/u;
const naming = /^(?:ten|de tai)(?: (?:cua|goi))?(?: (?:sang kien|giai phap|de tai|mo hinh))?(?:, (?:giai phap|sang kien))?\s*(?:la)?$/u;

/** Sorts the paragraphs of a document under the campaign's sections. Missing headings never block: the text is then in `rest`. */
export function sortWord(lines: readonly WordLine[], parts: readonly Part[]): WordSections {
  const taken = new Map<string, string[]>();
  const rest: string[] = [];
  let current = null as { key: string; level: number } | null;
  let title: string | null = null;
  let ended = false;
  for (const [i, line] of lines.entries()) {
    title ??= titleAt(lines, i);
    const head = ended ? null : headingWords(line);
    if (head && ending.test(head.words)) ended = true;
    if (!ended && ending.test(fold(line.text)) && line.text.length < 160) ended = true;
    const key = head && !ended ? keyOf(head.words, parts) : null;
    if (head && key) {
      // "Hiệu quả kinh tế" under "Hiệu quả" is a heading of that part, not another beginning of it.
      if (current?.key === key && levelOf(line) > current.level) add(taken, key, line.text);
      else {
        current = { key, level: levelOf(line) };
        if (head.after) add(taken, key, head.after);
      }
      continue;
    }
    if (ended || (head && current && levelOf(line) <= current.level && !line.table)) current = null;
    if (current) add(taken, current.key, line.text);
    else rest.push(line.text);
  }
  return {
    title,
    parts: parts.flatMap(({ key }) => {
      const text = taken.get(key)?.join('\n') ?? '';
      return text ? [{ key, text }] : [];
    }),
    rest: rest.join('\n'),
  };
}

function add(taken: Map<string, string[]>, key: string, text: string): void {
  taken.set(key, [...(taken.get(key) ?? []), text]);
}

/** "Tên sáng kiến: …", in one line or with the name in the next one. */
function titleAt(lines: readonly WordLine[], i: number): string | null {
  const text = lines[i]?.text ?? '';
  const colon = text.indexOf(':');
  const label = fold((colon < 0 ? text : text.slice(0, colon)).replace(marker, ''));
  if (!naming.test(label)) return null;
  const name = (colon < 0 ? '' : text.slice(colon + 1).trim()) || (lines[i + 1]?.text ?? '');
  return name.replace(/^["“]|["”.]+$/gu, '').trim() || null;
}
