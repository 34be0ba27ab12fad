import * as z from 'zod';
import { CalendarDayKind } from '@/generated/prisma/enums';
import { day, id, line, typed } from '@/domain/input';
import { readMinuteOfDay } from '@/domain/time/minute-of-day';

// The organization's year and the hours in which it takes in paper.

const name = line(120, 'Ghi tên ngày nghỉ hoặc lý do làm bù.');

export const addCalendarDayInput = z.object({ day: day(), kind: z.enum(CalendarDayKind, 'Chọn ngày nghỉ hay ngày làm bù.'), name, provisional: z.boolean() });
export const updateCalendarDayInput = z.object({ dayId: id, name, provisional: z.boolean() });
export const removeCalendarDayInput = z.object({ dayId: id });
export const fillCalendarYearInput = z.object({ year: z.number().int().min(2026).max(2100) });

const minuteOfDay = typed(60).transform((value, ctx): number => {
  const minute = readMinuteOfDay(value);
  if (minute !== null) return minute;
  ctx.addIssue({ code: 'custom', message: 'Ghi giờ theo dạng 07:00.' });
  return z.NEVER;
});

export const paperHoursInput = z.object({ paperMorningFrom: minuteOfDay, paperMorningTo: minuteOfDay, paperAfternoonFrom: minuteOfDay, paperAfternoonTo: minuteOfDay });

export type AddCalendarDay = z.output<typeof addCalendarDayInput>;
export type UpdateCalendarDay = z.output<typeof updateCalendarDayInput>;
export type RemoveCalendarDay = z.output<typeof removeCalendarDayInput>;
export type FillCalendarYear = z.output<typeof fillCalendarYearInput>;
export type PaperHoursInput = z.output<typeof paperHoursInput>;
