import type { Part } from './word-headings';

// What words mean together, for headings that no phrase of `word-headings` knows: each telling word speaks for a part of the
// dossier, more at the head of the heading than behind "của" or "so với", and one part must speak clearly louder than the next.

type Meaning = 'problem' | 'solution' | 'novelty' | 'effect' | 'scope' | 'conditions' | 'other';

/** By weight; folded. Of words that overlap the longest counts: "khắc phục" is no "khác". */
const telling: Record<Meaning, Record<number, string>> = {
  problem: {
    5: 'kho khan nao, kho khan gi, van de gi, van de nao, giai phap da biet, giai phap cu, giai phap truoc, giai phap ky thuat da biet, bien phap cu, cach lam cu, quy trinh cu',
    4: 'diem nghen, nut that, mau thuan, ach tac, truoc day, vi sao phai, tai sao phai, ly do, li do',
    3: 'vi sao, tai sao, xuat phat, boi canh, hoan canh, thuc trang, hien trang, kho khan, vuong mac, bat cap, han che, tro ngai, rao can, thach thuc, nguyen nhan, nhu cau, can thiet, cap thiet, cap bach, buc thiet, buc xuc, bat hop ly, yeu kem, nhuoc diem, khuyet diem, thieu sot, da biet, xuat xu, tran tro, ban khoan, dat van de, noi kho, bat tien, phien ha, lung tung, ton dong, qua tai, khau yeu, con yeu, lo ngai, thuc tai, da gap, gap phai, dang gap, kho o dau, vuong o dau, bat nguon',
    2: 'ton tai, tinh trang, tinh hinh, thuc te, thuc tien, van de, truoc khi, lau nay, hien nay, can cu, co so, mo dau, bat loi, nguy co, diem yeu',
    1: 'dac diem, thuan loi, cu, san xuat',
  },
  solution: {
    4: 'lam nhu the nao, lam the nao, thuc hien nhu the nao, lam ra sao, cach lam, cach thuc',
    3: 'bien phap, phuong phap, phuong an, cac buoc, trinh tu, ban chat, kien truc, da lam, viec lam, lam gi, thao go, giai quyet, qua trinh, nguyen ly, cau tao, trien khai the nao, cach giai, loi giai, huong giai, huong xu ly, hien thuc hoa, chi tiet giai phap',
    2.5: 'giai phap, quy trinh',
    2: 'noi dung, tien hanh, van hanh, khac phuc, tung, hang ngay, hang tuan, hang thang, xu ly, hanh dong, thiet ke, ra sao, nhu the nao, to chuc, xay dung, thay doi cach, doi moi, cong cu, cach, ke hoach',
    1.5: 'trien khai, thuc hien, y tuong, can thiep, mo hinh',
    1: 'hoat dong, cong viec, buoc, ky thuat, ap dung, the nao, cai tien',
  },
  novelty: {
    4: 'cai moi, diem moi, net moi, tinh moi, dieu moi, moi o cho, moi o diem, gia tri moi, doc dao, dot pha, uu viet, net rieng, rieng co, khac biet, gi khac, gi moi, chua noi nao, chua ai, chua tung, chua don vi nao, chua dau',
    3: 'sang tao, lan dau, tien phong, cho khac, dang chu y, hon han, khong giong, rieng biet, nguyen ban, diem nhan, khac o cho, diem khac, khac so, cai hay, moi me, diem hay, cai tien so voi, hon cach cu',
    2: 'khac, noi troi, dau an, so voi, diem cai tien, yeu to, la moi',
    1.5: 'moi, rieng, noi bat',
    1.25: 'uu diem',
    1: 'diem, net, cai',
  },
  effect: {
    4: 'lam duoc gi, duoc gi, duoc loi gi, loi gi, mang lai gi, dat duoc gi, thay doi gi, thay doi ra sao',
    3: 'ket qua, hieu qua, loi ich, hieu suat, chuyen bien, tien bo, thanh tich, thanh qua, thanh tuu, nang suat, loi nhuan, truoc va sau, truoc sau, cong dung, duoc loi, trai ngot, con so, do duoc, doanh thu, loi thu duoc, gat hai, dau an de lai, hoa loi, con duoc, giam duoc, tiet kiem duoc',
    2.5: 'thu nhap, tiet kiem, thay doi',
    2: 'gia tri, mang lai, dem lai, dat duoc, thu duoc, tac dong, so lieu, chi so, so sanh, hai long, dau ra, sau khi, bang chung, minh chung',
    1: 'danh gia, y nghia, anh huong, thu nghiem, kiem nghiem, chi phi, buoc dau, nhin thay, sau',
  },
  scope: {
    4: 'nhan rong, noi khac, don vi khac, dia phuong khac, xa khac, truong khac, lam theo, hoc theo, huong phat trien, huong nhan, nhan mo hinh, nhan ra, lan rong, kha nang',
    3: 'mo rong, lan toa, pho bien, dien rong, pham vi, van dung, ung dung, chuyen giao, trien vong, kha thi, co the ap dung, co the dung, ap dung duoc o, ap dung o dau, lam o dau, dung o dau, dung duoc o, dung duoc cho, tiem nang, pho cap, ke thua, chia se',
    2: 'quy mo, doi tuong, dia ban, den dau, ben vung, duy tri, tuong lai, lap lai, phat trien, ap dung o, vung',
    1.5: 'ap dung, o dau, noi',
  },
  conditions: { 4: 'dieu kien, nguon luc', 3: 'kinh phi, nhan luc, trang thiet bi, co so vat chat', 2: 'rui ro, bao dam, dam bao, duy tri' },
  other: {
    5: 'bai hoc, kien nghi, khuyen nghi, ket luan, danh gia chung, nhan xet chung, loi cam on, tai lieu tham khao, tai lieu kem theo, phu luc, muc luc, cam doan, cam ket, kinh nghiem rut ra, rut ra, tam su, loi ket',
    3: 'thong tin, tac gia, linh vuc, thoi gian, don vi, kinh nghiem, de nghi, danh sach, nguoi thuc hien, ho ten, thoi diem',
    2: 'de xuat, tai lieu, ten',
  },
};
/** What somebody does about something: a step of the solution, whatever it is about. */
const doing = /^(?:(?:buoc|giai doan|viec|giai phap|bien phap) \d|(?:nang cao|tang cuong|day manh|mo rong(?! cho| ra| sang| den| toi| tai)|thanh lap|phoi hop|huy dong|bo tri|huong dan|cong khai|tuyen truyen|thu thap|khao sat|kiem tra|phan loai|phan cong|phan bo|lua chon|lap|chuan bi|boi duong|dao tao|tap huan|ung dung|tiet kiem(?! thoi gian)|tao|su dung|xay dung|khac phuc|rut kinh nghiem|han che toi da|thuc hien) \S+ \S)/u;
const done = 6;
/** Read over as a whole, whatever is in them. */
const silent = ['sang kien kinh nghiem', 'cu the', 'so lieu', 'y te', 'co quan', 'co so y te', 'can bo', 'so thu tu', 'chuyen doi so', 'kinh te', 'xa hoi', 'phat trien kinh te'];
/** Behind these stands what it is about, not what it is. */
const turning = new Set(['cua', 'cho', 'nham', 'trong', 've', 'tai', 'khi', 'voi', 'so voi']);
const leads = /^(?:(?:cac|nhung|mot so|mot vai|he thong|phan|mo ta|trinh bay|thuyet minh|neu(?: ro)?|gioi thieu|phan tich|xac dinh|danh gia|khai quat|tong quan|tom tat|chi tiet|ve|va) )+/u;
/** What kind of paper it is. */
const paper = /^(?:ban(?! chat)|bao cao|don|phieu|to khai|bai(?! hoc)|ho so|chung toi ghi|toi ghi|v) /u;
const longestTerm = 5;
const headTerms = 4;

const terms = new Map<string, [Meaning, number][]>();
for (const [meaning, weights] of Object.entries(telling) as [Meaning, Record<number, string>][])
  for (const [weight, list] of Object.entries(weights))
    for (const term of list.split(', ')) terms.set(term, [...(terms.get(term) ?? []), [meaning, Number(weight)]]);
for (const term of silent) if (!terms.has(term)) terms.set(term, []);

/** How loud each meaning speaks. */
export function weigh(words: string): Map<Meaning, number> {
  const tokens = words.replace(/[^\p{L}\p{N}\s]+/gu, ' ').trim().replace(/\s+/gu, ' ').replace(leads, '').split(' ');
  const sums = new Map<Meaning, number>();
  if (paper.test(words)) return sums;
  if (doing.test(words)) sums.set('solution', done);
  let part = 1;
  for (let i = 0; i < tokens.length; ) {
    const length = termLength(tokens, i);
    const term = tokens.slice(i, i + length).join(' ');
    for (const [meaning, weight] of terms.get(term) ?? [])
      sums.set(meaning, (sums.get(meaning) ?? 0) + weight * (part < 1 ? part : i < headTerms ? 1.5 : 1));
    if (turning.has(term)) part = Math.min(part, 0.5);
    else if (term === 'va') part = Math.min(part, 0.7);
    i += length;
  }
  return sums;
}

function termLength(tokens: readonly string[], at: number): number {
  for (let length = Math.min(longestTerm, tokens.length - at); length > 1; length--) if (terms.has(tokens.slice(at, at + length).join(' '))) return length;
  return 1;
}

/** The way such a paper goes. */
const order: readonly Meaning[] = ['problem', 'solution', 'novelty', 'effect', 'scope', 'conditions'];
const enough = 3;
const margin = 1.2;
/** What comes next in such a paper and has not been there is a little likelier, what is over a little less. */
const prior = 0.8;

export type Weighed = {
  /** Said clearly enough to begin this section; 'other': it belongs to none. */
  key: string | null;
  /** The section that its words speak for most, however softly. */
  guess: string | null;
  /** By how much the best stands above the next. */
  lead: number;
};

/** `seen`: the sections begun so far, in the order of the document. */
export function weighHeading(words: string, parts: readonly Part[], seen: readonly string[]): Weighed {
  const sums = weigh(words);
  const has = (key: string): boolean => parts.some((part) => part.key === key);
  const last = order.indexOf(seen.at(-1) as Meaning);
  const next = order.find((key, i) => i > last && has(key) && !seen.includes(key));
  const scored = [...sums].map(([key, sum]): [Meaning, number] => [key, sum + (key === next ? prior : key !== seen.at(-1) && seen.includes(key) ? -prior : 0)]).toSorted(([, one], [, two]) => two - one);
  const [best, second] = scored;
  const guess = scored.find(([key, sum]) => sum > 0 && has(key))?.[0] ?? null;
  const lead = best ? best[1] - (second?.[1] ?? 0) : 0;
  if (!best || best[1] < enough || lead < margin) return { key: null, guess, lead };
  const [key] = best;
  return has(key) ? { key, guess, lead } : { key: key === 'other' || key === 'conditions' ? 'other' : null, guess: key === 'other' ? null : guess, lead };
}
