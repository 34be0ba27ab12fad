import type { CalendarEntry } from '@/domain/calendar-entry';
import type { Ctx } from '@/domain/context';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { meetingEntries } from './meeting/meeting-tasks';
import { ownSheets } from './own-sheets';

/** Sheets to close, and the meetings to come. */
export async function calendarEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  return [...(await sheetEntries(ctx)), ...(await meetingEntries(ctx))];
}

/** Campaigns in which the actor still has sheets to close. */
async function sheetEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  const open = (await ownSheets(ctx)).filter(({ need, done }) => need > done);
  if (open.length === 0) return [];
  const versions = await ctx.db.campaign.findMany({ where: { organizationId: ctx.actor.organizationId, id: { in: open.map(({ id }) => id) } }, select: { id: true, version: true } });
  const versionOf = new Map(versions.map(({ id, version }) => [id, version]));
  return open.flatMap(({ id, title, scoringClosesAt }) => {
    if (!scoringClosesAt) return [];
    const lastDay = lastDayOf(scoringClosesAt);
    return [{
      key: `sheets-${id}`, sequence: versionOf.get(id) ?? 0, title: 'Chốt phiếu chấm: ngày cuối', lastDay, path: '/reviews',
      detail: `${title}. Chốt các phiếu chấm của mình đến hết ngày ${formatDay(lastDay)}.`,
    }];
  });
}
