import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { toDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { whyNotAddDay } from './calendar-policy';
import type { AddCalendarDay } from './calendar-schema';

/** A day off, or a day of rest that is worked in exchange. */
export async function addCalendarDay(ctx: Ctx, { day, kind, name, provisional }: AddCalendarDay): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const there = await ctx.db.calendarDay.findFirst({ where: { organizationId, day: toDateColumn(day), removedAt: null }, select: { id: true } });
    const whyNot = whyNotAddDay(ctx.actor, { day, kind, taken: there !== null });
    if (whyNot === 'worked_day_on_weekday' || whyNot === 'calendar_day_taken') throw new Refusal(whyNot, { day: [sentenceOf(whyNot)] });
    refuseIf(whyNot);
    const dayId = newId();
    try {
      await ctx.db.calendarDay.create({ data: { organizationId, id: dayId, day: toDateColumn(day), kind, name, provisional, addedAt: ctx.now } });
    } catch (error) {
      // Two at the same moment: the second meets the unique index.
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw new Refusal('calendar_day_taken', { day: [sentenceOf('calendar_day_taken')] });
      throw error;
    }
    await recordEvent(ctx, 'calendar.day_added', { type: 'organization', id: organizationId }, { dayId, day, kind });
  });
}
