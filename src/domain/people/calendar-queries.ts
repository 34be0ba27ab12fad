import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import type { CalendarDayKind } from '@/generated/prisma/enums';
import { fold } from '@/domain/text/fold';
import type { LocalDay } from '@/domain/time/calendar';
import { publicHolidays, unknownHolidays } from '@/domain/time/public-holidays';
import type { PaperHours, WorkCalendar } from '@/domain/time/working-days';

export type CalendarLine = { id: string; day: LocalDay; kind: CalendarDayKind; name: string; provisional: boolean };

/** The lines of a year that count, in order. The calendar is no secret: whoever is told a last day may see why. */
export const calendarYear = ({ db, actor }: Ctx, year: number): Promise<CalendarLine[]> =>
  readRows<CalendarLine>(db)`
    select id, day::text as day, kind::text as kind, name, provisional from "CalendarDay"
    where "organizationId" = ${actor.organizationId}::uuid and "removedAt" is null and day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by day`;

/** By which working days are counted. */
export async function workCalendar({ db, actor }: Ctx): Promise<WorkCalendar> {
  const lines = await readRows<Pick<CalendarLine, 'day' | 'kind'>>(db)`
    select day::text as day, kind::text as kind from "CalendarDay"
    where "organizationId" = ${actor.organizationId}::uuid and "removedAt" is null order by day`;
  const daysOf = (kind: CalendarDayKind) => new Set(lines.filter((line) => line.kind === kind).map(({ day }) => day));
  return { daysOff: daysOf('OFF'), workedDays: daysOf('WORKED') };
}

/** The public holidays of a year that the calendar has no line for. */
export async function missingHolidays(ctx: Ctx, year: number) {
  const known = new Set((await calendarYear(ctx, year)).map(({ day }) => day));
  return publicHolidays(year).filter(({ day }) => !known.has(day));
}

/** The holidays of a year that no list knows and nobody has typed in yet: told on the page, since they are nobody's to compute. */
export async function holidaysToType(ctx: Ctx, year: number) {
  const names = (await calendarYear(ctx, year)).map(({ name }) => fold(name));
  return unknownHolidays(year).filter((each) => !names.some((name) => name.includes(fold(each.name))));
}

/** When the office takes in paper. */
export async function paperHoursOf({ db, actor }: Ctx): Promise<PaperHours> {
  return db.organization.findUniqueOrThrow({
    where: { id: actor.organizationId },
    select: { paperMorningFrom: true, paperMorningTo: true, paperAfternoonFrom: true, paperAfternoonTo: true },
  });
}
