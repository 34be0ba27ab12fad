import type { Conflict } from './conflicts';

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
