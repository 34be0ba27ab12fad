import type { FilingRule } from '@/generated/prisma/enums';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { formatCount } from '@/domain/numbers/integers';
import { paperDueAt } from './dates';

type Rules = { paperCopies: number; paperColour: boolean; paperGraceDays: number; submissionClosesAt: Date | null; filingRule: FilingRule };

export const copiesWords = (copies: number, colour: boolean): string => `${formatCount(copies)} bản giấy${colour ? ' màu' : ''}`;

/**
 * "Còn phải gửi 02 bản giấy màu, đóng thành tập, đến hết ngày 29/4/2026."; empty when nothing is owed. A day that is past,
 * as for who files late, is told as what it is.
 */
export function paperOwedWords(rules: Rules, received: number, now: Date): string {
  const owed = rules.paperCopies - received;
  if (owed <= 0 || !rules.submissionClosesAt) return '';
  const dueAt = paperDueAt(rules.submissionClosesAt, rules.paperGraceDays);
  const until = now < dueAt ? `đến hết ngày ${formatDay(lastDayOf(dueAt))}` : 'ngay khi có thể, vì đã quá hạn nhận bản giấy';
  const counts = rules.filingRule === 'PAPER' ? ' Ngày nộp tính theo bản giấy.' : '';
  return `Còn phải gửi ${copiesWords(owed, rules.paperColour)}, đóng thành tập, về Phòng Văn hóa – Xã hội ${until}.${counts}`;
}
