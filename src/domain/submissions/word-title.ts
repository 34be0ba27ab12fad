import { fold } from '@/domain/text/fold';
import { bareWords } from './word-headings';
import { longestLabel, type WordLine } from './word-lines';

const naming = /^(?:ten|de tai)(?: (?:cua|goi))?(?: day du)?(?: (?:sang kien|giai phap|de tai|de an|chuyen de|mo hinh|bien phap|cai tien|y tuong|san pham|du an))?(?: du thi)?(?: kinh nghiem| ky thuat| cong tac| cai tien| huu ich)?(?:(?:,| hoac|\/) ?(?:giai phap|sang kien|de tai|de an|bien phap).*)?\s*(?:la)?$|^(?:la (?:nhom |dong )?tac gia .*)?de nghi (?:xet )?cong nhan (?:sang kien|giai phap)$|^(?:bao cao )?(?:sang kien|de tai|giai phap)(?: kinh nghiem)?$/u;
/** Without a colon these head a page and do not name anything by themselves. */
const cover = /^(?:bao cao )?(?:sang kien|giai phap)(?: kinh nghiem)?$/u;
const blank = /^[\s.…_\d-]*$/u;
/** To the quote of the same kind: a name may hold another in it. */
const quoted = /^(?:“([^”]+)”|"([^"]+)"|«([^»]+)»)/u;

/** Whether a label asks for the name of the initiative: "Tên sáng kiến". */
export const isNaming = (label: string): boolean => label.length <= longestLabel && naming.test(bareWords(label)) && !cover.test(bareWords(label));

/** "Tên sáng kiến: …", in one line or with the name in the next ones. */
export function titleAt(lines: readonly WordLine[], i: number): string | null {
  const { text, rows } = lines[i] ?? { text: '', rows: undefined };
  if (rows || text.length > longestLabel) return null;
  const colon = text.indexOf(':');
  const label = bareWords((colon < 0 ? text : text.slice(0, colon)).replace(/\?(?:\s*trả lời)?\s*$/iu, ''));
  if (!naming.test(label)) return null;
  const same = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (!blank.test(same)) return tidy(joined(same, lines, i));
  const next = nextText(lines, i);
  if (next === null) return null;
  // Below the words of a cover only a name in quotes is surely one.
  const open = /^["“«]/u.test(next.text);
  if (cover.test(label) && !open) return null;
  return tidy(joined(next.text, lines, next.at));
}

function nextText(lines: readonly WordLine[], i: number): { text: string; at: number } | null {
  for (let at = i + 1; at <= i + 3 && at < lines.length; at++) {
    const { text = '', rows } = lines[at] ?? {};
    if (!rows && !blank.test(text)) return text.length > longestLabel ? null : { text, at };
  }
  return null;
}

/** A name in quotes may go over several lines. */
function joined(text: string, lines: readonly WordLine[], at: number): string {
  if (!/^["“«]/u.test(text)) return text;
  let whole = text;
  for (let next = at + 1; next <= at + 3 && !quoted.test(whole); next++) whole += ` ${lines[next]?.text.slice(0, longestLabel) ?? ''}`;
  const found = quoted.exec(whole);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? text;
}

function tidy(name: string): string | null {
  if (name.length > longestLabel) return null;
  // What the form says about the name, left in place.
  const clean = name.replace(/^\([^()]{3,160}\)\s*(?=\S)/u, '').replace(/^["“«]|["”».;]+$/gu, '').replace(/[.…_]{3,}$/u, '').trim();
  return fold(clean).length >= 4 && clean.length <= 300 ? clean : null;
}
