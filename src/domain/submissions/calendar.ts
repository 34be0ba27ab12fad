import type { CalendarEntry } from '@/domain/calendar-entry';
import type { Ctx } from '@/domain/context';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { visibleTo } from './policy';

/** Supplements that the actor is asked for: each request has a deadline of its own, whatever the campaign's. */
export async function calendarEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  const { organizationId, accountId } = ctx.actor;
  const rows = await ctx.db.screening.findMany({
    where: {
      organizationId, kind: 'RETURN', answeredAt: null, dueAt: { not: null },
      submission: { is: { AND: [visibleTo(ctx.actor), { status: 'RETURNED', OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }] }] } },
    },
    orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, dueAt: true, submission: { select: { id: true, code: true, title: true } } },
  });
  return rows.flatMap(({ id, dueAt, submission }) => {
    if (!dueAt) return [];
    const lastDay = lastDayOf(dueAt);
    return [{
      key: `supplement-${id}`, sequence: 0, title: `Bổ sung hồ sơ ${submission.code}: ngày cuối`, lastDay, path: `/submissions/${submission.id}/edit`,
      detail: `“${submission.title}”. Nộp bản bổ sung đến hết ngày ${formatDay(lastDay)}.`,
    }];
  });
}
