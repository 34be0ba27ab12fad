import type { Counting } from '@/domain/campaigns/counting';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import type { Conflict } from './conflicts';
import type { CommentDuty } from './rubric';
import type { ScoringRules } from './scoring';

/** Each member's own sheet of one dossier, as the queue says it. */
export type QueueState = 'open' | 'draft' | 'closed' | 'conflict';

export const queueLabels: Record<QueueState, string> = {
  open: 'Chưa chấm',
  draft: 'Đang chấm',
  closed: 'Đã chốt',
  conflict: 'Không tham gia chấm (có liên quan)',
};

export const conflictLabels: Record<Conflict['cause'], string> = { author: 'Là tác giả', declared: 'Đã khai báo có liên quan', unit: 'Cùng đơn vị với tác giả' };

/** "3", or "Đồng hạng 3" for equal means. */
export const rankLabel = (rank: number | null, tied: number): string => (rank === null ? '–' : tied > 1 ? `Đồng hạng ${rank}` : String(rank));

/** For columns: equal ranks as the places they fill, "3–4". */
export const placesLabel = (rank: number | null, tied: number): string => (rank === null ? '–' : tied > 1 ? `${rank}–${rank + tied - 1}` : String(rank));

export const passedLabel = (mean: number | null, passed: boolean): string =>
  mean === null ? 'Chưa đủ số phiếu' : passed ? 'Đủ điều kiện công nhận' : 'Chưa đủ điều kiện công nhận';

/** The same where columns are narrow and the page says of what. */
export const passedShort = (mean: number | null, passed: boolean): string => passedLabel(mean, passed).replace(' công nhận', '');

/** What sets a criterion apart, after its maximum; empty for most. */
export const countingLabel = ({ weight, counted }: Counting): string => (!counted ? 'không tính điểm' : weight > 1 ? `hệ số ${weight}` : '');

/** When a score must be explained; empty where the rubric does not ask. */
export function commentDutyLabel({ commentBelow, commentAbove }: CommentDuty): string {
  const sides = [commentBelow === null ? '' : `dưới ${formatHundredthsShort(commentBelow)}`, commentAbove === null ? '' : `trên ${formatHundredthsShort(commentAbove)}`].filter(Boolean);
  return sides.length > 0 ? `ghi nhận xét khi ${sides.join(' hoặc ')}` : '';
}

/** The rule of the plan in words, for the explanation and the export. */
export function ruleSentences({ passMark, minSheets, dropExtremesFrom }: ScoringRules, criteria: readonly Counting[] = []): string[] {
  const points = (value: number) => formatHundredthsShort(value);
  return [
    `Điểm của một phiếu là tổng điểm các tiêu chí${criteria.some(({ weight, counted }) => counted && weight > 1) ? ', mỗi tiêu chí nhân hệ số của tiêu chí đó' : ''}.`,
    ...(criteria.some(({ counted }) => !counted) ? ['Tiêu chí ghi “không tính điểm” được chấm để nhận xét, không cộng vào tổng.'] : []),
    `Chỉ tính phiếu đã chốt của thành viên không có liên quan; cần ít nhất ${minSheets} phiếu.`,
    dropExtremesFrom > 0
      ? `Từ ${Math.max(3, dropExtremesFrom)} phiếu trở lên, bỏ một phiếu cao nhất và một phiếu thấp nhất; điểm trung bình là trung bình cộng các phiếu còn lại.`
      : 'Điểm trung bình là trung bình cộng các phiếu; không bỏ điểm cao nhất, thấp nhất.',
    'Làm tròn đến hai chữ số thập phân, từ 0,005 trở lên làm tròn lên; kết quả đã làm tròn là kết quả dùng để xét.',
    `Đủ điều kiện khi điểm trung bình từ ${points(passMark)} trở lên và trung bình của từng tiêu chí (trên mọi phiếu hợp lệ) không dưới điểm sàn.`,
    'Điểm trung bình bằng nhau thì đồng hạng.',
  ];
}
