import type { Maturity } from '@/generated/prisma/enums';
import { formatShare } from '@/domain/numbers/hundredths';
import { formatInteger } from '@/domain/numbers/integers';
import { fold } from '@/domain/text/fold';
import { countWords } from '@/domain/text/word-count';
import { basisGaps, type GapBasis } from './applied-basis';
import { bareCollective, collectiveName } from './collective';
import { type FigureLine, figureGaps } from './figures';
import { asksBasis, asksBenefit, partNumbers, type PartRules, sectionTarget, summaryKey } from './part-numbers';

export { sectionTarget } from './part-numbers';

// What is still missing before a dossier can be filed. Pure: the editor asks it at every key, the verb once more.
// Drafts are saved freely; everything is named at once (EDGE_CASES: a draft that skips required fields).

export const titleMaxLength = 300;
export const summaryMaxWords = 300;

export type GapRules = Omit<PartRules, 'sections'> & {
  sections: readonly { key: string; title: string; required: boolean; maxLength: number }[];
  fields: readonly { id: string }[];
  topics: readonly { id: string; isOther: boolean }[];
  staffKinds: readonly { id: string }[];
  maxAuthors: number;
  /** Whether a collective may be an author. */
  collectiveAuthors: boolean;
  /** Hundredths of a percent. */
  minShare: number;
  allowedMaturities: readonly Maturity[];
};

export type GapAuthor = {
  accountId: string | null; fullName: string; unitName: string; staffKindId: string | null; share: number; isCollective?: boolean; representative?: string;
};

export type GapDossier = {
  title: string;
  fieldId: string | null;
  topicId: string | null;
  topicOther: string;
  maturity: Maturity | null;
  /** 'YYYY-MM-DD' */
  appliedOn: string | null;
  sections: readonly { key: string; text: string }[];
  authors: readonly GapAuthor[];
  evidence: readonly { isMain: boolean }[];
  figures: readonly Pick<FigureLine, 'name' | 'measure' | 'before' | 'after' | 'period'>[];
  basis: GapBasis | null;
  /** What the virus scanner found, and where it has to go from. */
  infected?: readonly { name: string; target: string }[];
};

/** `target`: the id of the part on the editor page, for the link that leads there. */
export type Gap = { target: string; where: string; message: string };

/** @param today 'YYYY-MM-DD' in Vietnam: a solution cannot have been applied in the future. */
export function dossierGaps(dossier: GapDossier, rules: GapRules, today: string): Gap[] {
  const number = partNumbers(rules, dossier.maturity);
  const at = (target: string, messages: readonly string[]): Gap[] => messages.map((message) => ({ target, where: `Mục ${number(target)}`, message }));
  return [
    ...headGaps(dossier, rules, today),
    ...sectionGaps(dossier, rules, number),
    ...at('authors', authorProblems(dossier.authors, rules)),
    ...(rules.wordIsMain && !dossier.evidence.some(({ isMain }) => isMain) ? at('evidence', ['Đính kèm tệp Word hoặc PDF làm bản chính của hồ sơ.']) : []),
    ...(dossier.infected ?? []).filter(({ target }) => target !== 'basis' || asksBasis(rules, dossier.maturity)).flatMap(({ name, target }) =>
      at(target, [`Gỡ tệp nhiễm mã độc “${name}”, rồi đính kèm lại bản sạch nếu cần.`])),
    ...(asksBenefit(rules) ? at('figures', figureGaps(dossier.figures)) : []),
    ...(asksBasis(rules, dossier.maturity) && rules.basisRule === 'REQUIRED' ? at('basis', basisGaps(dossier.basis)) : []),
  ];
}

function headGaps(dossier: GapDossier, rules: GapRules, today: string): Gap[] {
  const gaps: Gap[] = [];
  const add = (target: string, message: string) => gaps.push({ target, where: 'Mục 1', message });
  if (dossier.title.trim() === '') add('title', 'Viết tên sáng kiến, giải pháp.');
  else if (dossier.title.length > titleMaxLength) add('title', `Rút ngắn tên còn không quá ${titleMaxLength} ký tự.`);
  if (rules.fields.length > 0 && !rules.fields.some(({ id }) => id === dossier.fieldId)) add('fieldId', 'Chọn lĩnh vực.');
  const topic = rules.topics.find(({ id }) => id === dossier.topicId);
  if (rules.topics.length > 0 && !topic && (!rules.wordIsMain || dossier.topicId)) add('topicId', 'Chọn nội dung trọng tâm.');
  if (topic?.isOther && dossier.topicOther.trim() === '') add('topicOther', 'Ghi rõ nội dung khác là gì.');
  if (!dossier.maturity) {
    // The Word file says it; the screener reads it there.
    if (!rules.wordIsMain) add('maturity', 'Chọn mức độ triển khai.');
  } else if (!rules.allowedMaturities.includes(dossier.maturity)) add('maturity', 'Chọn lại mức độ triển khai: đợt này không nhận mức đã chọn.');
  if (dossier.maturity === 'APPLIED' && !dossier.appliedOn) add('appliedOn', 'Ghi ngày bắt đầu áp dụng.');
  if (dossier.maturity === 'APPLIED' && dossier.appliedOn && dossier.appliedOn > today) add('appliedOn', 'Ngày bắt đầu áp dụng chưa tới. Ghi lại ngày, hoặc chọn mức độ khác.');
  return gaps;
}

function sectionGaps(dossier: GapDossier, rules: GapRules, number: (target: string) => number): Gap[] {
  const texts = new Map(dossier.sections.map(({ key, text }) => [key, text]));
  return rules.sections.flatMap(({ key, title, required, maxLength }): Gap[] => {
    const text = (texts.get(key) ?? '').trim();
    const target = sectionTarget(key);
    const where = `Mục ${number(target)}`;
    if (text === '') return required && (!rules.wordIsMain || key === summaryKey) ? [{ target, where, message: `Viết phần “${title}”.` }] : [];
    const over = text.length - maxLength;
    if (over > 0) return [{ target, where, message: `Phần “${title}” thừa ${formatInteger(over)} ký tự. Rút ngắn lại.` }];
    const words = rules.wordIsMain && key === summaryKey ? countWords(text) - summaryMaxWords : 0;
    return words > 0 ? [{ target, where, message: `Phần “${title}” thừa ${formatInteger(words)} chữ, nhiều nhất là ${summaryMaxWords}. Rút ngắn lại.` }] : [];
  });
}

/** The same sentences stand under the table of authors. */
export function authorProblems(authors: readonly GapAuthor[], rules: Pick<GapRules, 'maxAuthors' | 'minShare' | 'staffKinds' | 'collectiveAuthors'>): string[] {
  if (authors.length === 0) return ['Thêm ít nhất một tác giả.'];
  const problems: string[] = [];
  if (authors.length > rules.maxAuthors) problems.push(`Có ${authors.length} tác giả, nhiều nhất là ${rules.maxAuthors}. Bớt ${authors.length - rules.maxAuthors} ${authors.some(({ isCollective }) => isCollective) ? 'dòng' : 'người'}.`);
  const unnamed = authors.filter(({ fullName }) => fullName.trim() === '').length;
  if (unnamed > 0) problems.push(`Ghi họ và tên cho ${unnamed} tác giả còn trống, hoặc xóa dòng.`);
  const people = authors.filter(({ isCollective }) => !isCollective);
  for (const { fullName, unitName } of people) if (fullName.trim() !== '' && unitName.trim() === '') problems.push(`Ghi nơi công tác của ${fullName}.`);
  problems.push(...collectiveProblems(authors, rules));
  if (rules.staffKinds.length > 0) {
    for (const { fullName, staffKindId } of people) {
      if (fullName.trim() !== '' && !rules.staffKinds.some(({ id }) => id === staffKindId)) problems.push(`Chọn đối tượng của ${fullName}.`);
    }
  }
  const twice = repeatedAccount(authors);
  if (twice) problems.push(twice);
  for (const name of repeatedNames(authors)) problems.push(`${name} có tên hai lần. Xóa một dòng.`);
  for (const { fullName, share } of authors) {
    if (share <= 0) problems.push(`Ghi tỷ lệ đóng góp của ${fullName.trim() || 'tác giả chưa có tên'}.`);
    else if (share < rules.minShare) problems.push(`Tỷ lệ của ${fullName.trim() || 'tác giả chưa có tên'} thấp hơn mức ít nhất ${formatShare(rules.minShare)}.`);
  }
  const whole = shareProblem(authors);
  if (whole) problems.push(whole);
  return problems;
}

function collectiveProblems(authors: readonly GapAuthor[], { collectiveAuthors }: Pick<GapRules, 'collectiveAuthors'>): string[] {
  const named = authors.filter(({ isCollective, fullName }) => isCollective && fullName.trim() !== '').map((author) => ({ ...author, name: collectiveName(author.fullName) }));
  if (!collectiveAuthors) return named.map(({ name }) => `Đợt này không nhận tập thể là tác giả. Xóa dòng ${name}, ghi tên từng người.`);
  return named.filter(({ accountId, representative = '' }) => !accountId && representative.trim() === '').map(({ name }) => `Ghi người đại diện của ${name}.`);
}

/** One account answers for one line, or nobody could tell what was confirmed. */
export function repeatedAccount(authors: readonly Pick<GapAuthor, 'accountId' | 'fullName' | 'isCollective'>[]): string | null {
  for (const { accountId, fullName } of authors.filter(({ isCollective }) => isCollective)) {
    if (accountId && authors.filter((other) => other.accountId === accountId).length > 1) {
      return `Người đại diện của ${collectiveName(fullName)} đã có tên ở dòng khác. Chọn người đại diện khác, hoặc xóa dòng kia.`;
    }
  }
  return null;
}

/** "Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%." */
export function shareProblem(authors: readonly { share: number }[]): string | null {
  const total = authors.reduce((sum, { share }) => sum + share, 0);
  if (total === 10_000) return null;
  const rest = total < 10_000 ? `còn thiếu ${formatShare(10_000 - total)} cho đủ 100%` : `thừa ${formatShare(total - 10_000)}`;
  return `Tổng tỷ lệ là ${formatShare(total)}, ${rest}.`;
}

function repeatedNames(authors: readonly GapAuthor[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { accountId, fullName, unitName, isCollective } of authors) {
    if (fullName.trim() === '') continue;
    const key = isCollective ? `|${fold(bareCollective(fullName))}` : (accountId ?? `${fold(fullName)}|${fold(unitName)}`);
    if (seen.has(key)) repeated.add(fullName);
    seen.add(key);
  }
  return [...repeated];
}

/** "Chia đều": whole hundredths that make exactly 100%; the first ones carry the rest. */
export function evenShares(count: number): number[] {
  if (count <= 0) return [];
  const each = Math.floor(10_000 / count);
  const rest = 10_000 - each * count;
  return Array.from({ length: count }, (_, i) => each + (i < rest ? 1 : 0));
}
