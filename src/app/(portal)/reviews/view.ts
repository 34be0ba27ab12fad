import { formatHundredths } from '@/domain/numbers/hundredths';
import type { QueueState } from '@/domain/reviews/labels';
import type { QueueItem } from '@/domain/reviews/own-queue';

/** One row of the queue, in words. */
export type QueueRow = { id: string; code: string; title: string; unit: string; state: QueueState; second: boolean; sameUnit: boolean; total: string; open: string };

export const queueRow = ({ submissionId, code, title, unitName, state, second, sameUnit, total }: QueueItem, isOpen: boolean): QueueRow => ({
  id: submissionId, code, title, unit: unitName, state, second, sameUnit,
  total: total === null ? '–' : formatHundredths(total),
  open: state === 'closed' || !isOpen ? 'Xem phiếu' : second ? 'Chấm lượt 2' : state === 'draft' ? 'Chấm tiếp' : 'Chấm',
});
