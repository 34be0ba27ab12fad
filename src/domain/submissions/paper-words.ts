import type { FilingRule } from '@/generated/prisma/enums';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { formatCount } from '@/domain/numbers/integers';
import { paperDueAt } from './dates';

type Rules = { paperCopies: number; paperColour: boolean; paperGraceDays: number; submissionClosesAt: Date | null; filingRule: FilingRule };

export const copiesWords = (copies: number, colour: boolean): string => `${formatCount(copies)} bản giấy${colour ? ' màu' : ''}`;

/** "Còn phải gửi 02 bản giấy màu, đóng thành tập, đến hết ngày 29/4/2026."; empty when nothing is owed. */
export function paperOwedWords(rules: Rules, received: number): string {
  const owed = rules.paperCopies - received;
  if (owed <= 0 || !rules.submissionClosesAt) return '';
  const until = formatDay(lastDayOf(paperDueAt(rules.submissionClosesAt, rules.paperGraceDays)));
  const counts = rules.filingRule === 'PAPER' ? ' Ngày nộp tính theo bản giấy.' : '';
  return `Còn phải gửi ${copiesWords(owed, rules.paperColour)}, đóng thành tập, về Phòng Văn hóa – Xã hội đến hết ngày ${until}.${counts}`;
}
