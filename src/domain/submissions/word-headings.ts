import { fold } from '@/domain/text/fold';
import { isBoldUntil, longestLabel, type WordLine } from './word-lines';

// How reports and đơn name their parts, and how one sees that a paragraph is a heading.

export type Part = { key: string; title: string };

/**
 * How the usual "Báo cáo mô tả sáng kiến" and "Đơn yêu cầu công nhận sáng kiến" (TT 18/2013 and its kin, sáng kiến kinh nghiệm
 * of schools, the plans in seeds) name the parts, folded. The first that fits wins, so the narrower stand first.
 */
const usual: readonly [string, RegExp][] = [
  ['conditions', /^(?:cac |nhung )?dieu kien(?: can thiet| can co)?(?: de| cho viec)?(?: (?:sang kien|giai phap)(?: duoc)?)? (?:ap dung|trien khai|thuc hien|nhan rong)/u],
  ['summary', /^(?:phan )?tom tat(?: (?:noi dung|sang kien|giai phap|bao cao|noi dung sang kien|noi dung giai phap))?$/u],
  ['novelty', /^(?:(?:neu |chung minh |mo ta )?tinh (?:moi|sang tao|doc dao|dot pha|khac biet)|(?:nhung |cac )?(?:diem|net|yeu to) (?:moi|khac biet|sang tao|doi moi)|(?:su |diem )?khac biet|(?:nhung |cac )?cai (?:moi|tien moi)|tinh uu viet|dong gop moi|cach lam (?:moi|sang tao)|noi dung da (?:duoc )?cai tien|uu diem (?:cua |noi bat cua )?(?:giai phap|sang kien|bien phap)(?! (?:cu|da biet|dang ap dung)))/u],
  ['problem', /^(?:(?:danh gia |phan tich |mo ta |khai quat |khao sat )?(?:thuc trang|hien trang)|(?:nhung |cac )?(?:vuong mac|han che|bat cap|kho khan|ton tai)|(?:mo ta |phan tich |danh gia )?tinh trang|(?:tinh hinh|cong viec|thuc te|thuc tien)(?: \S+){0,2} truoc (?:khi|day)|boi canh|(?:dieu kien(?:,| va)? )?hoan canh|xuat phat tu|dac diem (?:tinh hinh|chung)|xuat xu|(?:neu )?(?:ly|li) do|su can thiet|tinh cap thiet|tinh can thiet|dat van de|(?:neu |xac dinh )?van de (?:can|dat ra|ton tai|hien nay|cua (?:sang kien|de tai|giai phap))|co so (?:ly|li) luan|co so (?:thuc tien|khoa hoc|phap ly|de xuat|xuat phat)|nguyen nhan|mo ta (?:giai phap|bien phap) (?:cu(?! the)|da biet|truoc)|(?:cac |nhung )?(?:giai phap|bien phap|cach lam)(?: ky thuat| cong tac)? (?:cu(?! the)|da biet|truoc day|da co|thuong lam|hien dang|dang ap dung)|truoc khi (?:co|ap dung|thuc hien)|tinh hinh(?: (?:chung|thuc te|hien nay|truoc day))?$|van de(?: thuc te)?$|mo dau$)/u],
  ['scope', /^(?:(?:danh gia |dieu kien va )?kha nang (?:ap dung|ung dung|nhan rong|mo rong|pho bien|trien khai|lan toa|phat trien)|(?:noi|dia (?:ban|chi|phuong|diem)|don vi|doi tuong|linh vuc)(?: \S+)? (?:co the|du kien|se) (?:ap dung|ung dung|nhan rong|trien khai)|ap dung(?: (?:vao )?thuc (?:tien|te))?$|trien (?:vong|khai (?:mo rong|rong rai))|(?:tinh )?(?:kha thi|ung dung|pho bien)|(?:quy mo(?:,| va)? )?pham vi(?:,| va)? (?:ap dung|anh huong|nhan rong|ung dung|trien khai|muc do|doi tuong)|(?:doi tuong|dia ban)(?:,| va)? pham vi|huong (?:nhan rong|pho bien|phat trien)|nhan rong|muc do (?:anh huong|nhan rong|lan toa)|linh vuc ap dung sang kien va kha nang|de xuat nhan rong)/u],
  ['effect', /^(?:(?:danh gia |phan tich )?(?:hieu qua|tinh hieu qua|loi ich|hieu suat)|(?:nhung |cac )?loi ich|(?:nhung )?ket qua(?:(?:,| va) hieu qua| (?:dat duoc|thuc hien|ap dung|mang lai|thu duoc|cu the|cua|sau|so sanh|noi bat|van dung|mong doi|mong muon|du kien|buoc dau|trien khai|thuc nghiem|nghien cuu|dat|kiem nghiem|khao nghiem|kiem chung)|$)|so lieu (?:chung minh|so sanh|ket qua)|du kien (?:hieu qua|ket qua|loi ich)|tac (?:dong|dung)|gia tri (?:mang lai|kinh te|lam loi)|so sanh (?:ket qua|hieu qua|truoc)|y nghia(?:(?:,| va) hieu qua| khoa hoc| thuc tien)|sau khi (?:ap dung|thuc hien))/u],
  ['solution', /^(?:(?:mo ta |trinh bay |neu )?(?:tom tat )?(?:noi dung|ban chat|chi tiet|muc tieu|muc dich)(?: chinh| co ban| chu yeu)?(?: cua)?(?: cac)? (?:giai phap|sang kien|bien phap|de tai|ap dung|cai tien|mo hinh|thuc hien)|(?:mo ta|trinh bay|thuyet minh)(?: ve)?(?: cac)? (?:giai phap|sang kien|noi dung|bien phap|cach)|(?:cac |nhung |mot so |he thong )?(?:giai phap|bien phap|cach lam)(?: (?:chinh|cu the|moi|cai tien|da|lam|hay|hieu qua|khac phuc|duoc|de xuat|thuc hien|ap dung|su dung|tien hanh|trien khai|to chuc|giai quyet|van de|trong tam|chu yeu|cua|sang kien|ky thuat))*(?:(?:,| va| de| nham).*)?$|(?:cach thuc|quy trinh|cac buoc|trinh tu|qua trinh|phuong phap|to chuc)(?: (?:to chuc|tien hanh|ap dung))*(?: va)? (?:thuc hien|trien khai|tien hanh|ap dung|van hanh)|cac buoc|(?:noi dung|giai quyet van de|noi dung va phuong phap)$|dien giai|phuong phap (?:can thiep|cai tien|lam)|noi dung(?:,| va) (?:bien phap|giai phap)|noi dung (?:sang kien|nghien cuu|doi moi|va (?:cach|giai phap|bien phap|cac buoc|tinh moi))|(?:giai phap|bien phap|buoc) (?:thu )?\d|(?:nhung |cac )?viec da (?:lam|thuc hien|trien khai)|muc (?:tieu|dich)(?:,? (?:va )?(?:nhiem vu|yeu cau|y nghia))?$|qua trinh (?:hinh thanh|nghien cuu))/u],
];

/** Parts that no section asks for: what stands below them is left over, whatever stood above. */
const foreign = /^(?:ket luan|kien nghi|khuyen nghi|de xuat(?:,|$| va| kien nghi)|de nghi|bai hoc|tai lieu tham khao|phu luc|danh muc|muc luc|loi (?:cam on|noi dau)|thong tin (?:chung|can|tac gia|ve)|(?:cac|nhung) thong tin|linh vuc|ngay(?:,? noi)? (?:sang kien|ap dung)|thoi gian|thoi diem|chu dau tu|danh sach|(?:cac )?dieu kien|cac tai lieu|tai lieu|ho so|kinh phi|nhan xet|danh gia cua|y kien|tac gia|dong tac gia|nguoi(?! dan)|don vi(?! (?:khac|nao))|ten|ho (?:va )?ten)/u;
/** What a form asks one to do, before it says with what. */
const telling = /^(?:thuyet minh|mo ta|trinh bay|neu|danh gia|phan tich)(?: ro| tom tat| ngan gon)?(?: ve)?(?: cac| nhung)? /u;
/** What it is for stands in the solution, unless it is said within another part. */
export const isAim = (words: string): boolean => /^muc (?:tieu|dich)(?:,? (?:va )?(?:nhiem vu|yeu cau|y nghia))?$/u.test(words);
/** Where the document is signed. */
export const ending = /^(?:xac nhan cua|nguoi (?:viet|nop|lam) (?:don|bao cao|sang kien)|tac gia(?: sang kien)?$|thu truong (?:co quan|don vi)|noi nhan|toi (?:xin )?cam doan|chung toi (?:xin )?cam doan|loi cam doan|cam (?:doan|ket)|chung toi cam ket|toi cam ket)/u;

const numbered = /^(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-hđ])\s*[.):/–-]+\s*|\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s+)/iu;
const named = /^(?:(?:phần|chương|mục|câu|điều)\s+(?:(?:thứ\s+)?(?:nhất|hai|ba|tư|bốn|năm)|[ivx]{1,5}|\d{1,2}|[a-e])(?!\p{L})\s*[.):/–-]*\s*)/iu;
/** "Thứ nhất, về thực trạng:" and "(1) Thực trạng": as often an enumeration inside a text, so as low as a dash. */
const lowest = /^(?:\((?:\d{1,2}|[ivx]{1,5}|[a-hđ])\)|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)\s*[,:.–-])\s*/iu;
/** Small pictures before a heading, as writing assistants set them. */
const pictograms = /^(?:(?:\p{Extended_Pictographic}|\uFE0F)\s*)+/u;
export const dash = /^[-–+*•·●○▪]\s*/u;
const markerOf = (text: string): string => (named.exec(text) ?? numbered.exec(text))?.[0] ?? '';

/** "Giải pháp:", "1. a) Giải pháp" → "giai phap". */
export function bareWords(text: string): string {
  let words = text.replace(pictograms, '').replace(dash, '').replace(lowest, '');
  for (let i = 0; i < 2; i++) words = words.slice(markerOf(words).length).replace(dash, '');
  return fold(words.replace(/\([^()]*\)?/gu, ' ').replace(/\[\d+\]|[*\d]+$/gu, '').replace(/["“”]/gu, '')).replace(/^(?:ve )(?!viec)/u, '').replace(/[\s:.;,…_-]+$/u, '').trim();
}

/** The level of a heading: parts and capital letters above I., that above 1., that above 1.1, that above a). A dash and "(1)" are the lowest. */
export function levelOf(line: WordLine): number {
  if (line.heading > 0) return line.heading;
  if (dash.test(line.text) || lowest.test(line.text)) return 8;
  if (named.test(line.text)) return 0;
  const number = markerOf(line.text).replace(/[^\p{L}0-9.]/gu, '').replace(/\.$/u, '');
  if (/^[ivx]+$/iu.test(number)) return 1;
  if (/^\d+(?:\.\d+)*$/u.test(number)) return 1 + number.split('.').length;
  if (number) return number === number.toUpperCase() ? 0 : 6;
  if (line.list) return 2 + line.list.level;
  return isCapital(line.text) ? 1 : 2;
}

export const isNumbered = (line: WordLine): boolean => markerOf(line.text) !== '' || line.list?.ordered === true;

/** Its number, style or place says where it stands, not only its look. */
export const isPlaced = (line: WordLine): boolean => line.heading > 0 || isNumbered(line) || isCapital(line.text);

export const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{L}{3}/u.test(text);
/** "I. THỰC TRẠNG ....... 3": a line of the table of contents. */
const inContents = /(?:\.{4,}|…{2,}|_{4,})\s*\d{1,3}$/u;

export type Heading = { words: string; /** Where the text begins that follows in the same paragraph; 0: none does. */ after: number };

/** The words of a heading without its number; null: this line is text. */
export function headingOf(line: WordLine): Heading | null {
  const { text, bold, heading, list } = line;
  const isLong = text.length > longestLabel;
  if (line.rows || line.picture !== undefined || (!isLong && inContents.test(text))) return null;
  const hasMarker = markerOf(text) !== '' || (text.startsWith('(') && lowest.test(text)) || (list?.ordered ?? false);
  const isLooked = heading > 0 || bold || isCapital(text);
  const lead = isLooked ? 0 : boldLead(line);
  if (lead > 0) return { words: bareWords(text.slice(0, lead)), after: lead };
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 160 && bareWords(text.slice(0, colon)).length <= 110) {
    const nothing = text.slice(colon + 1).replace(/[.…_\s]+/gu, '') === '';
    const labelled = hasMarker || isBoldUntil(line, colon) || dash.test(text);
    if (labelled && (nothing || !isLooked)) return { words: bareWords(text.slice(0, colon)), after: nothing ? 0 : colon + 1 };
    if (nothing && text.length <= 90) return { words: bareWords(text), after: 0 };
  }
  if (isLong) return null;
  const words = bareWords(text);
  if (words.length > 140 || words === '') return null;
  return isLooked || (hasMarker && words.length <= 90 && !/[.;]$/u.test(text)) ? { words, after: 0 } : null;
}

/** "**Thực trạng.** Ngày thứ Hai …": where a short bold beginning ends with a full stop. */
function boldLead({ content, text }: WordLine): number {
  const [first, second] = content ?? [];
  if (first?.type !== 'text' || !second || !first.marks?.some(({ type }) => type === 'bold')) return 0;
  const length = first.text.trimEnd().length;
  return length <= 60 && text.startsWith(first.text) && /\p{L}{2}\s*\.$/u.test(first.text.trimEnd()) ? length : 0;
}

/** Which section a heading begins; 'other': one that no section asks for; null: unknown. */
export function keyOf(words: string, parts: readonly Part[]): string | null {
  const key = keyOfWords(words, parts);
  if (key !== null || !words.includes('/')) return key;
  // "Current situation / Thực trạng"
  return words.split('/').map((each) => keyOfWords(each.trim(), parts)).find((each) => each !== null) ?? null;
}

function keyOfWords(words: string, parts: readonly Part[]): string | null {
  const own = parts.find(({ title }) => words === fold(title) || (words.length > 12 && fold(title).startsWith(words)));
  if (own) return own.key;
  const named = (each: string): string | undefined => usual.find(([key, pattern]) => pattern.test(each) && parts.some((part) => part.key === key))?.[0];
  return named(words.replace(telling, '')) ?? named(words) ?? (foreign.test(words) ? 'other' : null);
}
