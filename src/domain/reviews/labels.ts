import type { Counting } from '@/domain/campaigns/counting';
import type { ExtraRule } from '@/domain/campaigns/extra-rule';
import { readGroupFloors, readTiers, type Tier } from '@/domain/campaigns/result-rule';
import { formatWeight, weightUnit } from '@/domain/campaigns/weight';
import { formatHundredthsShort, formatShare } from '@/domain/numbers/hundredths';
import type { Conflict } from './conflicts';
import type { Lean } from './disagreement';
import type { CommentDuty, RubricLine } from './rubric';
import { type Outcome, outcomeOf, type ScoringRules, type TieRule } from './scoring';

/** Each member's own sheet of one dossier, as the queue says it. */
export type QueueState = 'open' | 'draft' | 'closed' | 'conflict';

export const queueLabels: Record<QueueState, string> = {
  open: 'Chưa chấm',
  draft: 'Đang chấm',
  closed: 'Đã chốt',
  conflict: 'Không tham gia chấm (có liên quan)',
};

export const conflictLabels: Record<Conflict['cause'], string> = { author: 'Là tác giả', declared: 'Đã khai báo có liên quan', unit: 'Cùng đơn vị với tác giả' };

/** How a member scores beside the others; advice, so no word that blames. */
export const leanLabels: Record<Lean, string> = { strict: 'Chấm chặt hơn', lenient: 'Chấm rộng hơn', even: 'Ngang mức chung', tooFew: 'Chưa đủ hồ sơ để nhận xét' };

/** "thấp hơn 3,5", "cao hơn 2"; hundredths. */
export const differenceWords = (difference: number): string =>
  difference === 0 ? 'bằng nhau' : `${difference < 0 ? 'thấp' : 'cao'} hơn ${formatHundredthsShort(Math.abs(difference))}`;

/** "3", or "Đồng hạng 3" for equal means. */
export const rankLabel = (rank: number | null, tied: number): string => (rank === null ? '–' : tied > 1 ? `Đồng hạng ${rank}` : String(rank));

/** For columns: equal ranks as the places they fill, "3–4". */
export const placesLabel = (rank: number | null, tied: number): string => (rank === null ? '–' : tied > 1 ? `${rank}–${rank + tied - 1}` : String(rank));

export const passedLabel = (mean: number | null, passed: boolean): string =>
  mean === null ? 'Chưa đủ số phiếu' : passed ? 'Đủ điều kiện công nhận' : 'Chưa đủ điều kiện công nhận';

type Judged = { mean: number | null; passed: boolean; sheets: number; spread: number | null; tier: string };
type OutcomeRule = Parameters<typeof outcomeOf>[1];

const apart: Partial<Record<Outcome, string>> = { waits: 'Chờ người chấm thứ ba', supplement: 'Hoàn thiện rồi chấm lại' };

/** What the scoring made of a dossier, with its tier. */
export const verdictLabel = (row: Judged, rule: OutcomeRule): string => [apart[outcomeOf(row, rule)] ?? passedLabel(row.mean, row.passed), row.tier].filter(Boolean).join(', ');

/** The same where columns are narrow and the page says of what. */
export const verdictShort = (row: Judged, rule: OutcomeRule): string => verdictLabel(row, rule).replace(' công nhận', '');

/** What decides between equal means, in words. */
export const tieSentence = ({ tieByCriteria, tieByFiling }: Partial<TieRule>): string => {
  const chain = [tieByCriteria ? 'trung bình từng tiêu chí theo thứ tự của bộ tiêu chí' : '', tieByFiling ? 'hồ sơ nộp trước' : ''].filter(Boolean);
  return chain.length > 0 ? `Điểm trung bình bằng nhau thì xét ${tieByCriteria ? 'lần lượt ' : ''}${chain.join(', rồi ')}; vẫn bằng nhau thì đồng hạng` : 'Điểm trung bình bằng nhau thì đồng hạng';
};

/** "Loại A từ 85 điểm, lấy từ trên xuống, nhiều nhất 5 hồ sơ". */
export const tierWords = ({ name, from, cap, group = '', groupFrom = null }: Tier): string =>
  `${name} từ ${formatHundredthsShort(from)} điểm${group === '' || groupFrom === null ? '' : `, trong đó nhóm ${group} từ ${formatHundredthsShort(groupFrom)} điểm`}${cap === null ? '' : `, lấy từ trên xuống, nhiều nhất ${cap} hồ sơ`}`;

/** "20% là điểm Bình chọn của người dân (thang 50), 80% là trung bình các phiếu"; '' where the plan has none. */
export const extraWords = ({ extraName = '', extraWeight = null, extraMax = null }: Partial<ExtraRule>): string =>
  extraWeight === null || extraMax === null ? '' : `${formatShare(extraWeight)} là điểm ${extraName} (thang ${formatHundredthsShort(extraMax)}), ${formatShare(weightUnit - extraWeight)} là trung bình các phiếu`;

/** What sets a criterion apart, after its maximum; empty for most. With more than two decimals a weight was thought of as a percentage. */
export const countingLabel = ({ weight, counted }: Counting): string => (!counted ? 'không tính điểm' : weight === weightUnit ? '' : `hệ số ${formatWeight(weight)}${weight < weightUnit && weight % 100 !== 0 ? ` (${formatShare(weight)})` : ''}`);

/** Where the scale begins, beside its maximum; '' where at 0. */
export const lowestLabel = (minScore: number): string => (minScore > 0 ? `thấp nhất ${formatHundredthsShort(minScore)}` : '');

/** When a score must be explained; empty where the rubric does not ask. */
export function commentDutyLabel({ commentBelow, commentAbove }: CommentDuty): string {
  const sides = [commentBelow === null ? '' : `dưới ${formatHundredthsShort(commentBelow)}`, commentAbove === null ? '' : `trên ${formatHundredthsShort(commentAbove)}`].filter(Boolean);
  return sides.length > 0 ? `ghi nhận xét khi ${sides.join(' hoặc ')}` : '';
}

/** All that bounds one score, under its field: "Tối đa 5, thấp nhất 1, bước 1, hệ số 1,5". */
export const limitsLabel = (line: RubricLine): string => [
  `Tối đa ${formatHundredthsShort(line.maxScore)}`, lowestLabel(line.minScore), `bước ${formatHundredthsShort(line.stepScore)}`,
  line.floorScore > 0 ? `điểm sàn ${formatHundredthsShort(line.floorScore)}` : '', countingLabel(line), commentDutyLabel(line),
].filter(Boolean).join(', ');

/** The rule of the plan in words, for the explanation and the export. */
export function ruleSentences(rule: Omit<ScoringRules, 'groupFloors'> & Partial<TieRule & ExtraRule> & { tiers?: unknown; groupFloors?: unknown }, criteria: readonly (Counting & { stepScore?: number })[] = []): string[] {
  const { passMark, minSheets, dropExtremesFrom, supplementFrom, thirdScorerFrom, secondRoundFrom } = rule;
  const tiers = readTiers(rule.tiers);
  const floors = readGroupFloors(rule.groupFloors);
  const extra = extraWords(rule);
  const points = (value: number) => formatHundredthsShort(value);
  return [
    `Điểm của một phiếu là tổng điểm các tiêu chí${criteria.some(({ weight, counted }) => counted && weight !== weightUnit) ? ', mỗi tiêu chí nhân hệ số của tiêu chí đó' : ''}.`,
    ...(criteria.some(({ weight, counted, stepScore = 1 }) => counted && (weight * stepScore) % weightUnit !== 0) ? ['Điểm của phiếu không làm tròn khi tính kết quả; ở bảng và trên phiếu in thì ghi hai chữ số thập phân.'] : []),
    ...(criteria.some(({ counted }) => !counted) ? ['Tiêu chí ghi “không tính điểm” được chấm để nhận xét, không cộng vào tổng.'] : []),
    `Chỉ tính phiếu đã chốt của thành viên không có liên quan; cần ít nhất ${minSheets} phiếu.`,
    dropExtremesFrom > 0
      ? `Từ ${Math.max(3, dropExtremesFrom)} phiếu trở lên, bỏ một phiếu cao nhất và một phiếu thấp nhất; điểm trung bình là trung bình cộng các phiếu còn lại.`
      : 'Điểm trung bình là trung bình cộng các phiếu; không bỏ điểm cao nhất, thấp nhất.',
    ...(extra ? [`Điểm cuối cùng gồm ${extra}. Điểm thành phần được đổi theo tỷ lệ sang thang của phiếu; cộng bằng phân số đúng, chỉ làm tròn một lần ở kết quả. Điểm trung bình nêu dưới đây và trong bảng là điểm cuối cùng này.`] : []),
    'Làm tròn đến hai chữ số thập phân, từ 0,005 trở lên làm tròn lên; kết quả đã làm tròn là kết quả dùng để xét.',
    `Đủ điều kiện khi điểm trung bình từ ${points(passMark)} trở lên và trung bình của từng tiêu chí (trên mọi phiếu hợp lệ) không dưới điểm sàn.`,
    ...(floors.length > 0 ? [`Trung bình của nhóm tiêu chí (trên mọi phiếu hợp lệ) không dưới điểm sàn của nhóm: ${floors.map(({ group, from }) => `${group} ${points(from)} điểm`).join('; ')}.`] : []),
    ...(secondRoundFrom != null ? [`Khi các phiếu đã chốt của một hồ sơ chênh nhau quá ${points(secondRoundFrom)} điểm, Hội đồng được thống nhất chấm lại hồ sơ đó một lần (lượt 2): tính phiếu lượt 2 của người chốt lại, phiếu lượt 1 của người không chốt lại.`] : []),
    ...(thirdScorerFrom != null ? [`Khi chỉ có hai phiếu và chênh nhau quá ${points(thirdScorerFrom)} điểm thì chờ người chấm thứ ba rồi mới tính kết quả.`] : []),
    ...(supplementFrom != null ? [`Từ ${points(supplementFrom)} đến dưới ${points(passMark)} điểm: hoàn thiện rồi chấm lại, chưa được công nhận.`] : []),
    `${tieSentence(rule)}.`,
    ...(tiers.length > 0 ? [`Xếp loại hồ sơ đủ điều kiện: ${tiers.map(tierWords).join('; ')}. Hồ sơ đồng hạng vào cùng nhau; không đủ chỗ cho tất cả thì loại đó dừng ở hạng trên, các hồ sơ này xét loại kế tiếp.`] : []),
  ];
}

/** Where a unit would stand, for who scores blind. */
export const hiddenUnit = 'Ẩn danh';

export const blindNote = 'Chấm ẩn danh: tên tác giả và đơn vị được giấu đến khi công bố kết quả.';
