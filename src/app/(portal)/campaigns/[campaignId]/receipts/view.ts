import { type Ctx, isOffice } from '@/domain/context';
import { nextArrivalNumber } from '@/domain/submissions/arrival-number';
import type { OwedPaper, PaperTab, ReceiptLine, receivingDesk } from '@/domain/submissions/receipt-queries';
import { receiptWords } from '@/domain/submissions/screening-words';
import { addDays, dayOf, daysBetween, lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { formatMinuteOfDay } from '@/domain/time/minute-of-day';
import type { lastClosing } from '@/domain/time/working-days';

type Desk = NonNullable<Awaited<ReturnType<typeof receivingDesk>>>;

export type DeskLine = { id: string; submissionId: string; code: string; title: string; words: string; number: string; voided: boolean };

/** What the desk in the browser is given. */
export type DeskView = {
  campaignId: string; today: string; copies: number; colour: boolean; nextNumber: string;
  closing: { day: string; time: string; words: string };
  lines: DeskLine[];
};

export const deskLine = ({ arrivedAt, arrivalNumber, channel, copies, colour, ...line }: ReceiptLine): DeskLine => ({
  ...line, number: arrivalNumber, words: receiptWords({ arrivalNumber, arrivedAt, channel, copies, colour }),
});

export function deskView({ actor, now }: Ctx, campaignId: string, desk: Desk, closing: ReturnType<typeof lastClosing>, lines: readonly ReceiptLine[]): DeskView | null {
  if (!isOffice(actor)) return null;
  const time = formatMinuteOfDay(closing.minute);
  return {
    campaignId, today: dayOf(now), copies: desk.paperCopies || 1, colour: desk.paperColour, nextNumber: nextArrivalNumber(desk.lastNumber ?? ''),
    closing: { day: closing.day, time, words: `${time} ${closing.day === dayOf(now) ? 'hôm nay' : `ngày ${formatDay(closing.day)}`}` },
    lines: lines.map(deskLine),
  };
}

/** "đến hết ngày 29/4/2026" */
export const dueWordsOf = ({ dueAt }: Pick<Desk, 'dueAt'>): string => (dueAt ? `đến hết ngày ${formatDay(lastDayOf(dueAt))}` : 'chưa có hạn');

/** Since when: how long after its last day, or that it is still waited for. */
export function owedWords({ firstPaperAt }: OwedPaper, dueAt: Date | null, now: Date): { words: string; late: boolean } {
  if (!dueAt) return { words: 'Chưa nhận', late: false };
  if (firstPaperAt) return { words: `Nhận ${formatDateTime(firstPaperAt)}, trễ ${Math.max(1, daysBetween(lastDayOf(dueAt), dayOf(firstPaperAt)))} ngày`, late: true };
  if (now < dueAt) return { words: `Chưa nhận, còn chờ đến hết ngày ${formatDay(lastDayOf(dueAt))}`, late: false };
  return { words: `Chưa nhận, quá hạn từ ngày ${formatDay(addDays(lastDayOf(dueAt), 1))}`, late: true };
}

export const tabWords: Record<PaperTab, string> = { missing: 'Chưa nhận bản giấy', late: 'Nhận sau hạn' };
