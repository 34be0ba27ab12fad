import * as z from 'zod';
import { day, id, line, optionalDay, text, typed } from '@/domain/input';
import type { LocalDay } from '@/domain/time/calendar';
import { readMinuteOfDay } from '@/domain/time/minute-of-day';
import { reasonLength } from './reason-length';

// Shapes shared by the office's forms and their actions. What is typed stays text; the meaning is made here.

/** "14:10", "14h10", "8 giờ 5" → minutes after midnight. */
export const minuteOfDay = typed(60).transform((value, ctx): number => {
  const minute = readMinuteOfDay(value);
  if (minute !== null) return minute;
  ctx.addIssue({ code: 'custom', message: 'Ghi giờ đến theo dạng 14:10.' });
  return z.NEVER;
});

const reason = text(reasonLength.max).pipe(
  z.string().min(reasonLength.min, `Viết rõ lý do, ít nhất ${reasonLength.min} ký tự, để tác giả biết phải làm gì.`),
);

/** PRACTICE: what was decided on paper is entered with its number, date and signer. All three may stay empty. */
const paper = { paperNumber: line(60), paperOn: optionalDay, paperSigner: line(120) };

export const startScreeningInput = z.object({ submissionId: id });

export const acceptSubmissionInput = z.object({ submissionId: id, note: text(reasonLength.max), ...paper });

const dueDays = typed(60).transform((value, ctx): number => {
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value.trim()) : 0;
  if (count >= 1 && count <= 250) return count;
  ctx.addIssue({ code: 'custom', message: 'Ghi số ngày làm việc, từ 1 đến 250.' });
  return z.NEVER;
});

/** "trong 05 ngày làm việc", or a day; empty days: the day counts. */
const due = { dueDays: z.union([z.literal('').transform(() => null), dueDays]).optional(), dueOn: optionalDay };

export const extendSupplementInput = z.object({ submissionId: id, reason, ...due });

export const returnSubmissionInput = z.object({
  submissionId: id,
  reason,
  sectionKeys: z.array(typed(60)).max(40).transform((keys) => [...new Set(keys)]),
  /** What is asked of a part in words of its own; parts that are not named are left out. */
  asks: z.record(typed(60), text(reasonLength.max)).optional(),
  ...due,
  ...paper,
});

export const rejectSubmissionInput = z.object({ submissionId: id, reason, ...paper });

export const reopenScreeningInput = z.object({ submissionId: id, reason });

const copies = typed(60).transform((value, ctx): number => {
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value.trim()) : 0;
  if (count >= 1) return count;
  ctx.addIssue({ code: 'custom', message: 'Ghi số bản đã nhận, từ 1 trở lên.' });
  return z.NEVER;
});

export const paperArrival = {
  arrivalNumber: line(30).pipe(z.string().min(1, 'Ghi số đến trong sổ văn thư, ví dụ 612 hoặc 15a.')),
  arrivedOn: day(),
  arrivedAtTime: minuteOfDay,
  channel: z.enum(['IN_PERSON', 'POST', 'EMAIL'], 'Chọn cách gửi.'),
  copies,
  colour: z.boolean(),
  coverNumber: line(60),
  coverOn: optionalDay,
  note: text(500),
};

/** A scanner ends each code with Enter; people paste lists with commas or spaces. */
const codes = typed(20_000, 'Nhiều mã quá. Chia thành nhiều lần ghi.').transform((value, ctx): string[] => {
  const found = [...new Set(value.toUpperCase().split(/[\s,;]+/u).filter(Boolean))];
  if (found.length >= 1 && found.length <= 200) return found;
  ctx.addIssue({ code: 'custom', message: found.length === 0 ? 'Quét hoặc gõ ít nhất một mã hồ sơ.' : 'Mỗi lần ghi nhiều nhất 200 hồ sơ.' });
  return z.NEVER;
});

export const recordPaperReceiptInput = z.object({ campaignId: id, codes, ...paperArrival });

export const voidPaperReceiptInput = z.object({
  receiptId: id,
  reason: text(500).pipe(z.string().min(5, 'Viết lý do hủy, ít nhất 5 ký tự.')),
});

export type ScreeningPaper = { paperNumber: string; paperOn: LocalDay | null; paperSigner: string };
export type StartScreening = z.output<typeof startScreeningInput>;
export type AcceptSubmission = z.output<typeof acceptSubmissionInput>;
export type ReturnSubmission = z.output<typeof returnSubmissionInput>;
export type ExtendSupplement = z.output<typeof extendSupplementInput>;
export type RejectSubmission = z.output<typeof rejectSubmissionInput>;
export type ReopenScreening = z.output<typeof reopenScreeningInput>;
export type RecordPaperReceipt = z.output<typeof recordPaperReceiptInput>;
export type VoidPaperReceipt = z.output<typeof voidPaperReceiptInput>;
