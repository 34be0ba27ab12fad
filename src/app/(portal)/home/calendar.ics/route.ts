import { calendarEntries as campaignEntries } from '@/domain/campaigns/calendar';
import { calendarEntries as reviewEntries } from '@/domain/reviews/calendar';
import { calendarEntries as submissionEntries } from '@/domain/submissions/calendar';
import { calendarResponse } from '@/app/calendar-response';
import { route } from '@/app/handler';

/** One's own deadlines, over all modules; nothing in it that is not one's own. */
export const GET = route(async (ctx) => {
  const entries = await Promise.all([campaignEntries(ctx), submissionEntries(ctx), reviewEntries(ctx)]);
  return calendarResponse(entries.flat(), { name: 'Lịch sáng kiến của tôi', stamp: ctx.now });
});
