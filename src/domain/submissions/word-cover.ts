import { fold } from '@/domain/text/fold';
import { isCapital, isNumbered } from './word-headings';
import { longestLabel, type WordLine } from './word-lines';
import { isNaming } from './word-title';

// Where no label says "Tên sáng kiến", the name stands below the kind of paper on the cover or at the head of the report.

/** What kind of paper it is, what it is about, whom it goes to. */
const kind = /^(?:(?:ban|phieu|bai|ban tom tat|bang) )?(?:bao cao|sang kien|giai phap|de tai|don (?:yeu cau|de nghi|xin|dang ky)|thuyet minh|mo ta|dang ky|ho so|de xuat|de nghi|de an|to khai|viet|tham luan|thuyet trinh|du thi|tong hop|tom tat|ket qua ap dung|kinh nghiem|v\/v|ve viec|ten)(?!\p{L})/u;
const ofPaper = /^(?:(?:ban |bao cao )?(?:thuyet minh|mo ta)(?: (?:tom tat|noi dung))?(?: sang kien| giai phap)+(?: cai cach hanh chinh| cai tien ky thuat| kinh nghiem| du thi)?|(?:ban |bao cao )?(?:thuyet minh )?mo ta giai phap va ket qua (?:thuc hien|ap dung) sang kien|ket qua ap dung sang kien|ket qua thuc hien sang kien)$/u;
/** What else stands at the head of a paper and is no name. */
const other = /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong|so (?:noi vu|y te|giao duc|tu phap|tai chinh|xay dung)|phong (?:gd|giao duc)|truong (?:th|mn|ptdt|mam non|tieu hoc)|kinh gui|so:|ma so|muc luc|phu luc|nam \d|nam hoc|thang \d|ngay |tac gia|dong tac gia|nhom (?:tac gia|thuc hien|nghien cuu)|ho va ten|ho ten|nguoi (?:viet|bao cao|thuc hien|dang ky|lam)|(?:don vi|co quan|dia chi)(?: cong tac| ap dung)?\s*:|noi cong tac|chuc vu|linh vuc|cap (?:truong|xa|phuong|huyen|tinh|co so)|(?:chung )?toi (?:la|ten|xin|ghi)|\(|[-_*=.…]+$)/u;
const mostBefore = 60;
const mostLines = 5;
const quotes = /^["“«'\s]+|["”»'\s.;]+$/gu;

/** `head`: the lines before the first section. */
export function coverTitle(head: readonly WordLine[]): string | null {
  const [contents, after] = contentsOf(head);
  const lines = [...head.slice(0, contents), ...head.slice(after)].slice(0, mostBefore);
  const last = lines.findLastIndex((line, i) => line.text.length <= 120 && (isLooked(line) || (i < 8 && line.text.length <= 40)) && isKind(line) && !/[:?]\s*$/u.test(line.text));
  if (last < 0) {
    const [only, ...more] = lines.filter((line) => !isSkipped(line));
    return only && more.length === 0 && isName(only) ? nameOf([only]) : null;
  }
  // "Mô hình “…”": the name in the line itself.
  const own = /["“«](.{8,})["”»]/u.exec(lines[last]?.text ?? '')?.[1];
  if (own && fold(own).split(' ').length >= 4) return own;
  const from = lines.findIndex((line, i) => i > last && !isSkipped(line));
  const below = from < 0 ? [] : lines.slice(from, from + mostLines);
  const end = below.findIndex((line, i) => !isName(line) || (i > 0 && !isLooked(line)));
  const found = end < 0 ? below : below.slice(0, end);
  const [first] = found;
  if (!first) return null;
  // Plain letters: only where it is a line alone, not the beginning of a text.
  return isLooked(first) || (found.length === 1 && below.length <= 2) ? nameOf(found) : null;
}

/** Also in the second of two languages. */
const isKind = ({ text }: WordLine): boolean => text.split('/').some((each) => kind.test(bare(each))) || kind.test(bare(text));
const bare = (text: string): string => fold(text).replace(quotes, '').replace(/^(?:[ivx]+|\d+)\s*[./)]\s*/u, '');
const isLooked = ({ text, bold, heading }: WordLine): boolean => bold || heading > 0 || isCapital(text) || /^["“«]/u.test(text);
/** A rule, an empty number, the motto: between the kind of paper and its name. */
const isSkipped = ({ text }: WordLine): boolean => /^(?:cong hoa xa hoi|doc lap|kinh gui|so:|ma so|\(|[-_*=.…]+$)/u.test(fold(text)) || fold(text).length < 4;
const isName = (line: WordLine): boolean =>
  !line.rows && line.picture === undefined && line.text.length <= longestLabel && !other.test(fold(line.text)) && !/:\s*\S{0,40}$/u.test(line.text) && !isNumbered(line);

function nameOf(lines: readonly WordLine[]): string | null {
  const whole = lines.map(({ text }) => text).join(' ');
  // "Mô hình “…”"
  const name = (/^(?:\S+\s+){1,3}["“«]([^"“”«»]{8,})["”»][.;]?$/u.exec(whole)?.[1] ?? whole).replace(quotes, '').trim();
  return fold(name).split(' ').length >= 4 && name.length <= 300 ? name : null;
}

/** From where to where a list of contents goes: its lines end with the page, set off by dots or a tab. */
export function contentsOf(lines: readonly WordLine[]): readonly [from: number, to: number] {
  const at = lines.findIndex(({ text }) => text.length < 20 && /^muc luc\W*$/u.test(fold(text)));
  if (at < 0) return [0, 0];
  const end = lines.findIndex(({ text, rows }, i) => i > at && (rows !== undefined || !/[\s.…_]\d{1,3}$/u.test(text)));
  return end > at + 2 ? [at, end] : [0, 0];
}

/** "THUYẾT MINH SÁNG KIẾN" above the name of the initiative: the kind of paper, although a section is called so as well. */
export function isKindOfPaper(lines: readonly WordLine[], i: number, words: string): boolean {
  const next = lines.slice(i + 1, i + 4).find((line) => !isSkipped(line));
  return ofPaper.test(words) && next !== undefined && ((isLooked(next) && isName(next)) || isNaming(next.text.split(':')[0] ?? ''));
}
