import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Task } from '@/domain/task';
import { seatsIn } from '../../policy';
import { methodOf } from '../ballot/vote-method';
import { type AgendaRow, meetingRoom, type MeetingRoom } from '../meeting-queries';
import { isAsked, isPast } from './asked';
import { goesOnSql } from '../reconsidered';

export type Answer = { seatId: string; choice: VoteChoice; opinion: string; at: Date };

/** What was answered about one item; for who runs the meeting, and whether they may know of the item was asked before. */
export const answersOf = (ctx: Ctx, itemId: string): Promise<Answer[]> =>
  ctx.db.writtenAnswer.findMany({ where: { organizationId: ctx.actor.organizationId, itemId }, select: { seatId: true, choice: true, opinion: true, at: true }, orderBy: { seatId: 'asc' } });

export type AnswerRoom = { room: MeetingRoom; items: (AgendaRow & { answer: Answer | null; /** The answer was given on other points. */ past: boolean })[] };

/** The page of whoever is asked: dossiers of the agenda that are voted by hands, without those they are in conflict with, each with their own answer and nobody else's. */
export async function answerRoom(ctx: Ctx, campaignId: string): Promise<AnswerRoom | null> {
  const room = await meetingRoom(ctx, campaignId);
  if (!room || room.meeting.cancelledAt || !room.meeting.writtenUntil || !room.rules.votesInWriting) return null;
  const own = new Set(seatsIn(ctx.actor, campaignId).map(({ id }) => id));
  const seat = room.seats.find((each) => own.has(each.id) && isAsked(each, room.attendance.get(each.id)));
  if (!seat) return null;
  const items = room.items.filter((item) => methodOf({ ...room, item }) === 'HANDS' && !item.away.some(({ seatId }) => own.has(seatId)));
  const rows = await ctx.db.writtenAnswer.findMany({
    where: { organizationId: ctx.actor.organizationId, seatId: seat.id, itemId: { in: items.map(({ id }) => id) } }, select: { itemId: true, seatId: true, choice: true, opinion: true, at: true },
  });
  const answers = new Map(rows.map(({ itemId, ...answer }) => [itemId, answer]));
  return { room, items: items.map((item) => ({ ...item, answer: answers.get(item.id) ?? null, past: isPast(answers.get(item.id), item) })) };
}

type Asking = { campaignId: string; title: string; writtenUntil: Date };

/** Waits on /home of whoever is asked, as long as something is left to answer. */
export async function writtenTasks(ctx: Ctx): Promise<Task[]> {
  const seats = ctx.actor.seats.filter((seat) => seat.votes).map((seat) => seat.id);
  if (seats.length === 0) return [];
  const asking = await readRows<Asking>(ctx.db)`
    select distinct m."campaignId", k.title, m."writtenUntil" from "MeetingAttendance" a
    join "Meeting" m on m."organizationId" = a."organizationId" and m.id = a."meetingId" and m."closedAt" is null and m."writtenUntil" > ${ctx.now}
    join "Campaign" k on k."organizationId" = m."organizationId" and k.id = m."campaignId" and ${goesOnSql} and k."votesInWriting"
    where a."organizationId" = ${ctx.actor.organizationId}::uuid and a."seatId" = any(${seats}::uuid[]) and a.kind in ('ABSENT', 'REMOTE')`;
  const tasks: Task[] = [];
  for (const { campaignId, title, writtenUntil } of asking) {
    const left = (await answerRoom(ctx, campaignId))?.items.filter((item) => (!item.answer || item.past) && item.conclusion === null).length ?? 0;
    if (left === 0) continue;
    tasks.push({ key: `reviews:written:${campaignId}`, title: `Trả lời ý kiến bằng văn bản về ${left} hồ sơ`, detail: `${title}. Thành viên vắng mặt hoặc dự họp từ xa trả lời trên cổng.`, href: `/campaigns/${campaignId}/meeting/answer`, call: 'Trả lời', dueAt: writtenUntil, urgency: 1, count: left });
  }
  return tasks;
}
