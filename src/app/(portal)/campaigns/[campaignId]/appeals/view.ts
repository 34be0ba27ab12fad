import { answerLabels, appealLabels } from '@/domain/recognition/appeals/appeal-labels';
import type { AppealRow } from '@/domain/recognition/appeals/appeal-list';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';

/** One kiến nghị as a line of a list. `late`: its answer is overdue. */
export function lineOf({ status, answer, at, arrivedOn, arrivalNumber, dueAt, replyNumber, replyOn, followNumber, owesPaper }: AppealRow, now: Date) {
  const waits = status === 'SENT' || status === 'ACCEPTED';
  return {
    came: arrivedOn ? `${formatDay(arrivedOn)}, số đến ${arrivalNumber}` : formatDateTime(at),
    state: `${appealLabels[status]}${answer ? `: ${answerLabels[answer].toLowerCase()}` : ''}`,
    due: waits ? formatDay(lastDayOf(dueAt)) : '',
    late: waits && now >= dueAt,
    paper: [
      replyNumber ? `Trả lời số ${replyNumber}${replyOn ? ` ngày ${formatDay(replyOn)}` : ''}` : '',
      followNumber ? `Quyết định số ${followNumber}` : owesPaper ? 'Còn chờ quyết định' : '',
    ].filter(Boolean).join('; '),
  };
}
