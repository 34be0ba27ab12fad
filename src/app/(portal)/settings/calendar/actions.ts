'use server';

import { revalidatePath } from 'next/cache';
import { addCalendarDay } from '@/domain/people/add-calendar-day';
import { addCalendarDayInput, fillCalendarYearInput, paperHoursInput, removeCalendarDayInput, updateCalendarDayInput } from '@/domain/people/calendar-schema';
import { fillCalendarYear } from '@/domain/people/fill-calendar-year';
import { removeCalendarDay } from '@/domain/people/remove-calendar-day';
import { updateCalendarDay } from '@/domain/people/update-calendar-day';
import { updatePaperHours } from '@/domain/people/update-paper-hours';
import { action } from '../../../action';

export const addCalendarDayAction = action(addCalendarDayInput, async (ctx, input) => {
  await addCalendarDay(ctx, input);
  revalidatePath('/settings/calendar');
});

export const updateCalendarDayAction = action(updateCalendarDayInput, async (ctx, input) => {
  await updateCalendarDay(ctx, input);
  revalidatePath('/settings/calendar');
});

export const removeCalendarDayAction = action(removeCalendarDayInput, async (ctx, input) => {
  await removeCalendarDay(ctx, input);
  revalidatePath('/settings/calendar');
});

export const fillCalendarYearAction = action(fillCalendarYearInput, async (ctx, input) => {
  await fillCalendarYear(ctx, input);
  revalidatePath('/settings/calendar');
});

export const updatePaperHoursAction = action(paperHoursInput, async (ctx, input) => {
  await updatePaperHours(ctx, input);
  revalidatePath('/settings/calendar');
});
