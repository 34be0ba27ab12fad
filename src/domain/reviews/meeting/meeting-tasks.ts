import type { CalendarEntry } from '@/domain/calendar-entry';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Task } from '@/domain/task';
import { dayOf } from '@/domain/time/calendar';
import { goesOnSql } from './reconsidered';
import { meetingWhen } from './tell-invited';

type Ahead = { id: string; campaignId: string; title: string; startsAt: Date; place: string; version: number };

/** Meetings at whose table the actor sits and that are not over. Asks nothing for who sits at none. */
async function meetingsAhead(ctx: Ctx): Promise<Ahead[]> {
  if (ctx.actor.seats.length === 0) return [];
  const campaigns = [...new Set(ctx.actor.seats.map((seat) => seat.campaignId))];
  return readRows<Ahead>(ctx.db)`
    select m.id, m."campaignId", k.title, m."startsAt", m.place, m.version from "Meeting" m
    join "Campaign" k on k."organizationId" = m."organizationId" and k.id = m."campaignId" and ${goesOnSql}
    where m."organizationId" = ${ctx.actor.organizationId}::uuid and m."campaignId" = any(${campaigns}::uuid[]) and m."closedAt" is null order by m."startsAt"`;
}

/** The meeting of one campaign that the actor is invited to: all a guest of the council may know of it. */
export async function invitedTo(ctx: Ctx, campaignId: string): Promise<{ startsAt: Date; place: string } | null> {
  return (await meetingsAhead(ctx)).find((meeting) => meeting.campaignId === campaignId) ?? null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The meeting to come, on /home of everybody who is invited; not a word of its agenda. */
export async function meetingTasks(ctx: Ctx): Promise<Task[]> {
  return (await meetingsAhead(ctx)).map(({ id, campaignId, title, startsAt, place }) => {
    const [begun, left] = [ctx.now >= startsAt, startsAt.getTime() - ctx.now.getTime()];
    return {
      key: `reviews:meeting:${id}`, title: begun ? 'Phiên họp Hội đồng đang diễn ra' : `Dự họp Hội đồng lúc ${meetingWhen({ startsAt })}`,
      detail: `${title}. ${begun ? `Bắt đầu ${meetingWhen({ startsAt })}, ${place}.` : `Nơi họp: ${place}.`}`,
      href: `/campaigns/${campaignId}/meeting`, call: begun ? 'Vào phiên họp' : 'Xem phiên họp', dueAt: null, urgency: left < dayMs ? 1 : left < 5 * dayMs ? 2 : 3,
    };
  });
}

/** The same for one's own calendar: its day, with the hour in the title, and moved with the meeting. */
export async function meetingEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  return (await meetingsAhead(ctx)).map(({ id, campaignId, title, startsAt, place, version }) => ({
    key: `meeting-${id}`, sequence: version, title: `Họp Hội đồng lúc ${meetingWhen({ startsAt })}`, lastDay: dayOf(startsAt), path: `/campaigns/${campaignId}/meeting`, detail: `${title}. Nơi họp: ${place}.`,
  }));
}
