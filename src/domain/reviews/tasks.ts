import type { Ctx } from '@/domain/context';
import type { Task } from '@/domain/task';
import { type CouncilWork, councilWork } from './council-work';
import { meetingTasks } from './meeting/meeting-tasks';
import { writtenTasks } from './meeting/written/written-queries';
import { type OwnSheets, ownSheets } from './own-sheets';
import { whyNotCloseScoring, whyNotOpenScoring } from './policy';

const dayMs = 24 * 60 * 60 * 1000;

const urgencyOf = (dueAt: Date | null, now: Date): Task['urgency'] => (!dueAt || dueAt.getTime() - now.getTime() > 5 * dayMs ? 3 : dueAt > now ? 2 : 1);

/** Members: sheets to close. Secretary: how far it is. Office: scoring to open. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const [own, works, meetings] = await Promise.all([ownSheets(ctx), councilWork(ctx), aroundMeetings(ctx)]);
  return [...meetings, ...own.flatMap((sheets) => toScore(ctx, sheets) ?? []), ...[toRun, toOpen].flatMap((part) => works.flatMap((work) => part(ctx, work) ?? []))];
}

/** Answers in writing are asked for around a meeting that is not over: without one, nothing more is read. */
async function aroundMeetings(ctx: Ctx): Promise<Task[]> {
  const meetings = await meetingTasks(ctx);
  return meetings.length === 0 ? [] : [...(await writtenTasks(ctx)), ...meetings];
}

function toScore(ctx: Ctx, { id, title, scoringClosesAt, need, done, next }: OwnSheets): Task | null {
  if (done === need || (scoringClosesAt && ctx.now >= scoringClosesAt)) return null;
  return {
    key: `reviews:mine:${id}`, title: `Chấm và chốt ${need - done} phiếu`, detail: `${title}. Đã chốt ${done}/${need} phiếu.`,
    href: next ? `/reviews/${next}` : '/reviews', call: 'Chấm tiếp', dueAt: scoringClosesAt, urgency: urgencyOf(scoringClosesAt, ctx.now), count: need - done,
  };
}

/** A campaign being scored that the actor keeps: by seat, or as the office. */
function toRun(ctx: Ctx, { id, status, title, scoringClosesAt, members }: CouncilWork): Task | null {
  if (!members) return null;
  const need = members.reduce((sum, member) => sum + member.need, 0);
  const done = members.reduce((sum, member) => sum + member.done, 0);
  const base = { key: `reviews:run:${id}`, href: `/campaigns/${id}/scores`, dueAt: scoringClosesAt };
  if (need === done) {
    // Points from outside that are missing are named by the button.
    if (whyNotCloseScoring(ctx.actor, { id, status, extraMissing: false }) !== null) return null;
    return { ...base, title: 'Đóng chấm điểm', detail: `${title}. Đã chốt đủ ${need} phiếu.`, call: 'Đóng chấm điểm', urgency: 2 };
  }
  const late = scoringClosesAt !== null && ctx.now >= scoringClosesAt;
  const owing = members.filter((member) => member.done < member.need).length;
  return {
    ...base, title: late ? `Hết hạn chấm, còn ${need - done} phiếu chưa chốt` : `Theo dõi chốt phiếu: ${done}/${need}`,
    detail: `${title}. Còn ${owing} thành viên chưa chốt đủ.`, call: 'Xem tiến độ', urgency: late ? 1 : 3, count: need - done,
  };
}

function toOpen(ctx: Ctx, work: CouncilWork): Task | null {
  if (work.status !== 'LAUNCHED' || work.eligible === 0 || work.pending > 0) return null;
  const ready = whyNotOpenScoring(ctx.actor, work, ctx.now) === null;
  return {
    key: `reviews:open:${work.id}`, title: ready ? 'Mở chấm điểm' : 'Chuẩn bị mở chấm điểm',
    detail: `${work.title}. ${work.eligible} hồ sơ đủ điều kiện chấm, đã thẩm tra xong.`,
    href: ready ? `/campaigns/${work.id}/scores` : `/campaigns/${work.id}/council`, call: ready ? 'Mở chấm điểm' : 'Xem Hội đồng',
    dueAt: work.scoringClosesAt, urgency: 2, count: work.eligible,
  };
}
