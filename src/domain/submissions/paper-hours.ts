import type { CalendarDayKind, FilingRule } from '@/generated/prisma/enums';
import { dayOf } from '@/domain/time/calendar';
import { minuteOfDayWords } from '@/domain/time/minute-of-day';
import { isWithinPaperHours, type PaperHours } from '@/domain/time/working-days';
import { countedFilingInstant } from './dates';

// Paper that comes when the office is shut is taken in all the same: people are told what counts, nobody is refused.

/** "7h00–11h30, 13h30–17h00 các ngày làm việc" */
export const paperHoursWords = ({ paperMorningFrom, paperMorningTo, paperAfternoonFrom, paperAfternoonTo }: PaperHours): string =>
  `${minuteOfDayWords(paperMorningFrom)}–${minuteOfDayWords(paperMorningTo)}, ${minuteOfDayWords(paperAfternoonFrom)}–${minuteOfDayWords(paperAfternoonTo)} các ngày làm việc`;

/** `dayKind`: what the calendar says of the day it came; null: nothing. */
type Arrival = { arrivedAt: Date; dayKind: CalendarDayKind | null };
type Dossier = { paperHours: PaperHours; filedAt: Date | null; campaign: { filingRule: FilingRule }; receipts: readonly { arrivedAt: Date }[] };

/** What to say of paper that came outside the hours; '' when it came within. */
export function afterHoursWords({ arrivedAt, dayKind }: Arrival, { paperHours, filedAt, campaign, receipts }: Dossier): string {
  const day = new Set([dayOf(arrivedAt)]);
  const none = new Set<never>();
  const calendar = { daysOff: dayKind === 'OFF' ? day : none, workedDays: dayKind === 'WORKED' ? day : none };
  if (isWithinPaperHours(arrivedAt, paperHours, calendar)) return '';
  const counted = countedFilingInstant(campaign.filingRule, filedAt, receipts[0]?.arrivedAt ?? null);
  const byThis = campaign.filingRule !== 'ELECTRONIC' && counted?.getTime() === arrivedAt.getTime();
  return `Đến ngoài giờ nhận bản giấy (${paperHoursWords(paperHours)}), vẫn được nhận; ${byThis ? 'ngày nộp tính theo giờ đến này' : 'ngày nộp đã tính không đổi'}.`;
}
