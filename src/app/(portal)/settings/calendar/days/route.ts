import { mayKeepCalendar } from '@/domain/people/calendar-policy';
import { workCalendar } from '@/domain/people/calendar-queries';
import { Refusal } from '@/domain/refusal';
import { route } from '../../../../handler';

/** For forms that show the last day of so many working days while the number is typed. */
export const GET = route(async (ctx) => {
  if (!mayKeepCalendar(ctx.actor)) throw new Refusal('not_found');
  const { daysOff, workedDays = [] } = await workCalendar(ctx);
  return Response.json({ daysOff: [...daysOff], workedDays: [...workedDays] }, { headers: { 'cache-control': 'private, no-store' } });
});
