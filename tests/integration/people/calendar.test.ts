import { addCalendarDay } from '@/domain/people/add-calendar-day';
import { calendarYear, holidaysToType, paperHoursOf, workCalendar } from '@/domain/people/calendar-queries';
import { fillCalendarYear } from '@/domain/people/fill-calendar-year';
import { removeCalendarDay } from '@/domain/people/remove-calendar-day';
import { updateCalendarDay } from '@/domain/people/update-calendar-day';
import { updatePaperHours } from '@/domain/people/update-paper-hours';
import { addWorkingDays } from '@/domain/time/working-days';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';

const off = { day: '2026-04-13', kind: 'OFF', name: 'Nghỉ theo thông báo', provisional: true } as const;
const worked = { day: '2026-04-18', kind: 'WORKED', name: 'Làm bù', provisional: false } as const;

test('days off and days worked in exchange move what is counted in working days, in this organization only', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  await addCalendarDay(office, off);
  await addCalendarDay(world.as('admin'), worked);
  const calendar = await workCalendar(office);
  expect(addWorkingDays('2026-04-10', 1, calendar)).toBe('2026-04-14');
  expect(addWorkingDays('2026-04-17', 1, calendar)).toBe('2026-04-18');
  expect(await calendarYear(other.as('admin'), 2026)).toEqual([]);
  const [line] = await calendarYear(office, 2026);
  expect(line).toMatchObject(off);
  await updateCalendarDay(office, { dayId: line?.id ?? '', name: 'Nghỉ chính thức', provisional: false });
  await removeCalendarDay(office, { dayId: line?.id ?? '' });
  expect((await workCalendar(office)).daysOff.size).toBe(0);
  // The line stays as a row, so that the day may be added anew.
  await addCalendarDay(office, off);
  expect(await db.calendarDay.count({ where: { organizationId: world.organizationId } })).toBe(3);
  expect((await db.event.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(({ kind }) => kind)).toEqual([
    'calendar.day_added', 'calendar.day_added', 'calendar.day_changed', 'calendar.day_removed', 'calendar.day_added',
  ]);
});

test('refused: a day twice, a weekday worked in exchange, an author, a line of another organization', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  await addCalendarDay(office, off);
  const [line] = await calendarYear(office, 2026);
  await expect(addCalendarDay(office, off)).rejects.toMatchObject({ reason: 'calendar_day_taken' });
  await expect(addCalendarDay(office, { ...worked, day: '2026-04-17' })).rejects.toMatchObject({ reason: 'worked_day_on_weekday' });
  for (const refused of [addCalendarDay(world.as('tacgia1'), worked), removeCalendarDay(world.as('tacgia1'), { dayId: line?.id ?? '' })]) {
    await expect(refused).rejects.toMatchObject({ reason: 'not_allowed' });
  }
  await expect(removeCalendarDay(other.as('admin'), { dayId: line?.id ?? '' })).rejects.toMatchObject({ reason: 'not_found' });
  const clicks = await Promise.allSettled(Array.from({ length: 4 }, () => addCalendarDay(office, worked)));
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the holidays of a year fill what is missing and leave what people wrote', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  await addCalendarDay(office, { ...off, day: '2026-04-30', name: 'Tên do văn phòng ghi' });
  expect(await fillCalendarYear(office, { year: 2026 })).toEqual({ count: 12 });
  expect((await calendarYear(office, 2026)).find(({ day }) => day === '2026-04-30')?.name).toBe('Tên do văn phòng ghi');
  await expect(fillCalendarYear(office, { year: 2026 })).rejects.toMatchObject({ reason: 'calendar_year_filled' });
});

test('what no list knows of a year is asked for until somebody has typed it in', async ({ db }) => {
  const office = (await makeWorld(db)).as('vanhoaxahoi');
  const asked = async () => (await holidaysToType(office, 2028)).map(({ name }) => name);
  await fillCalendarYear(office, { year: 2028 });
  expect(await asked()).toEqual(['Giỗ Tổ Hùng Vương']);
  await addCalendarDay(office, { day: '2028-04-04', kind: 'OFF', name: 'Giỗ tổ Hùng Vương (10/3 âm lịch)', provisional: false });
  expect(await asked()).toEqual([]);
});

test('paper hours: seven to half past eleven and half past one to five, until the office says otherwise', async ({ db }) => {
  const world = await makeWorld(db);
  expect(await paperHoursOf(world.as('tacgia1'))).toEqual({ paperMorningFrom: 420, paperMorningTo: 690, paperAfternoonFrom: 810, paperAfternoonTo: 1020 });
  const hours = { paperMorningFrom: 450, paperMorningTo: 690, paperAfternoonFrom: 810, paperAfternoonTo: 1020 };
  await updatePaperHours(world.as('admin'), hours);
  expect(await paperHoursOf(world.as('tacgia1'))).toEqual(hours);
  await expect(updatePaperHours(world.as('kinhte'), hours)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(updatePaperHours(world.as('admin'), { ...hours, paperAfternoonFrom: 600 })).rejects.toMatchObject({ reason: 'paper_hours_out_of_order' });
  expect(await db.event.findMany()).toMatchObject([{ kind: 'calendar.paper_hours_changed', data: { fields: ['paperMorningFrom'] } }]);
});
