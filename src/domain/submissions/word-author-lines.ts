import { parseHundredths } from '@/domain/numbers/hundredths';
import type { WordAuthor } from './word-authors';
import { bareWords, dash } from './word-headings';
import { cellText, type WordLine } from './word-lines';

// Authors who stand in no table of their own: "Tác giả: …", "Tôi là …", "Nhóm tác giả:" with a line each.

const label = /^(?:ho va ten|ho ten|ho, ten|ten)?(?: cua)?\s*(?:(?:cac |nhom |dong )?tac gia(?: sang kien| giai phap)?(?:, (?:nhom |dong )tac gia)?|nguoi (?:viet|bao cao|dang ky|nop don|lam don|de nghi)|chu nhiem(?: sang kien| de tai)?)$|^(?:ho va ten|ho ten|ho, ten|toi la|toi ten la|ten toi la)$/u;
const spoken = /^tôi (?:tên )?là:?\s+/iu;
const jobLabel = /^(?:chuc vu|chuc danh)/u;
const unitLabel = /^(?:don vi|noi cong tac|co quan|noi lam viec)/u;
/** Another field of the same line. */
const nextField = /\s(?:chức (?:vụ|danh)|ngày sinh|sinh (?:ngày|năm)|năm sinh|đơn vị|nơi công tác|giới tính|trình độ|điện thoại|học vị|dân tộc)(?!\p{L}).*$/iu;
const honour = /^(?:(?:ông|bà|thầy|cô|đồng chí|đ\/c)\s+(?:giáo\s+)?|(?:gs|pgs|ts|tskh|ths|bs|bsck\w*|ds|đd|cn|ks|nhà giáo)\.?\s*(?=[.\s])\.?\s*)+/iu;
const job = /^(?:phó|trưởng|chủ|công|viên|chuyên|giám|hiệu|giáo|bí|cán|nhân|kế|văn|y|bác|điều|cộng)\s/iu;
const mostLines = 120;
const mostAuthors = 60;

/** Without titles and forms of address. */
export const plainName = (name: string): string => name.replace(honour, '').trim();

/** Some name in capitals, two words to seven. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length >= 2 && words.length <= 7 && name.length <= 60 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)) && !(job.test(name) && words.some((word) => /^(?:tịch|chức|viên|trưởng|danh|phòng)$/iu.test(word)));
}

export function authorsInLines(lines: readonly WordLine[]): WordAuthor[] {
  const pairs = lines.slice(0, mostLines).flatMap(pairsOf);
  for (const [i, [name, value]] of pairs.entries()) {
    const asked = label.test(name) ? value : spoken.test(value) && name === '' ? value.replace(spoken, '') : null;
    if (asked === null) continue;
    const found = asked.replace(/[.…_\s]+/gu, '') === '' ? peopleBelow(pairs.slice(i + 1, i + 1 + mostAuthors)) : peopleOf(asked);
    if (found.length === 1 && found[0]) return [withPost(found[0], pairs.slice(i + 1, i + 5))];
    if (found.length > 1) return found;
  }
  return [];
}

type Pair = readonly [label: string, value: string];

/** A label before a colon, or in the cell before. */
function pairsOf({ text, rows }: WordLine): Pair[] {
  if (!rows) return [pairOf(text)];
  return rows.flatMap((row): Pair[] => {
    const cells = row.filter((cell) => cellText(cell) !== '' && !/^[\divx.)]+$/iu.test(cellText(cell)));
    const [first, second] = cells;
    if (cells.length === 2 && first && second && label.test(bareWords(cellText(first)))) return [[bareWords(cellText(first)), second.lines.map(({ text }) => text).join('; ')]];
    return cells.flatMap((cell) => cell.lines.flatMap(pairsOf));
  });
}

function pairOf(text: string): Pair {
  const colon = text.slice(0, 90).indexOf(':');
  return colon < 0 ? ['', text] : [bareWords(text.slice(0, colon)), text.slice(colon + 1).trim()];
}

const peopleOf = (text: string): WordAuthor[] => text.slice(0, 2_000).split(/;|\s+và\s+|,\s+(?=(?:ông|bà|đồng chí|đ\/c)\s)|(?<=%\s?\)?),\s+/iu).flatMap((piece) => personOf(piece) ?? []);

/** A line each, until one that names nobody. */
function peopleBelow(pairs: readonly Pair[]): WordAuthor[] {
  const people: WordAuthor[] = [];
  for (const [name, value] of pairs) {
    const person = name === '' || label.test(name) ? personOf(value.replace(dash, '').replace(/^\d{1,2}\s*[.)/-]\s*/u, '')) : null;
    if (!person) break;
    people.push(person);
  }
  return people;
}

function personOf(text: string): WordAuthor | null {
  const share = parseHundredths(/(\d{1,3}(?:[.,]\d{1,2})?)\s*%/u.exec(text)?.[1] ?? '0') ?? 0;
  const whole = text.trim().replace(nextField, '');
  const [name = '', ...rest] = whole.split(/\s+[-–](?:\s+|$)|\s*[,(]\s*|\s*:\s*/u);
  const fullName = plainName(name).replace(/[.;\s]+$/u, '');
  if (!isPerson(fullName)) return null;
  const jobTitle = rest.map((part) => part.replace(/[)\s.;]+$/u, '')).find((part) => /\p{L}{2}/u.test(part) && !/\d/u.test(part) && !/^(?:ngày|sinh|năm)/iu.test(part)) ?? '';
  return { fullName, unitName: '', jobTitle: jobTitle.slice(0, 120), share: share > 10_000 ? 0 : share };
}

/** "Chức vụ: …", "Đơn vị công tác: …" right below the name. */
function withPost(author: WordAuthor, below: readonly Pair[]): WordAuthor {
  const value = (pattern: RegExp): string => below.find(([name, text]) => pattern.test(name) && /\p{L}{2}/u.test(text))?.[1].replace(nextField, '') ?? '';
  const both = below.find(([name]) => jobLabel.test(name) && /don vi|noi cong tac/u.test(name));
  return { ...author, jobTitle: author.jobTitle || (both ? '' : value(jobLabel).slice(0, 120)), unitName: both ? '' : value(unitLabel).slice(0, 200) };
}

