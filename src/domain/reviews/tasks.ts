import type { Ctx } from '@/domain/context';
import { hasRole, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { openingOf } from './opening-queries';
import { campaignSelect } from './panel';
import { campaignsJudgedBy, whyNotCloseScoring, whyNotOpenScoring } from './policy';
import { scoringProgress } from './progress-queries';
import { myQueues } from './sheet-queries';

const dayMs = 24 * 60 * 60 * 1000;

const urgencyOf = (dueAt: Date | null, now: Date): Task['urgency'] => (!dueAt || dueAt.getTime() - now.getTime() > 5 * dayMs ? 3 : dueAt > now ? 2 : 1);

/** Members: sheets to close. Secretary: how far it is. Office: scoring to open. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const parts = await Promise.all([mine(ctx), toRun(ctx), toOpen(ctx)]);
  return parts.flat();
}

async function mine(ctx: Ctx): Promise<Task[]> {
  if (!ctx.actor.seats.some((seat) => seat.scores)) return [];
  const queues = await myQueues(ctx);
  return queues.flatMap(({ campaign, items, closed, due }) => {
    const left = due - closed;
    if (campaign.status !== 'SCORING' || left === 0) return [];
    if (campaign.scoringClosesAt && ctx.now >= campaign.scoringClosesAt) return [];
    const next = items.find((item) => item.state === 'draft' || item.state === 'open');
    return [{
      key: `reviews:mine:${campaign.id}`, title: `Chấm và chốt ${left} phiếu`, detail: `${campaign.title}. Đã chốt ${closed}/${due} phiếu.`,
      href: next ? `/reviews/${next.submissionId}` : '/reviews', call: 'Chấm tiếp', dueAt: campaign.scoringClosesAt, urgency: urgencyOf(campaign.scoringClosesAt, ctx.now), count: left,
    }];
  });
}

/** Campaigns being scored that the actor keeps: by seat, or as the office. */
async function toRun(ctx: Ctx): Promise<Task[]> {
  const kept = ctx.actor.seats.filter((seat) => seat.seat === 'secretary' || seat.seat === 'assistant').map((seat) => seat.campaignId);
  if (kept.length === 0 && !isOffice(ctx.actor)) return [];
  const campaigns = await ctx.db.campaign.findMany({
    where: { AND: [campaignsJudgedBy(ctx.actor), { status: 'SCORING' }, isOffice(ctx.actor) ? {} : { id: { in: kept } }] },
    select: { id: true },
  });
  const progresses = await Promise.all(campaigns.map(({ id }) => scoringProgress(ctx, id)));
  return progresses.flatMap((progress): Task[] => {
    if (!progress) return [];
    const { campaign, done, need, unfinished, members } = progress;
    const late = campaign.scoringClosesAt !== null && ctx.now >= campaign.scoringClosesAt;
    const base = { key: `reviews:run:${campaign.id}`, href: `/campaigns/${campaign.id}/scores`, dueAt: campaign.scoringClosesAt };
    if (unfinished === 0 && whyNotCloseScoring(ctx.actor, campaign) === null) {
      return [{ ...base, title: 'Đóng chấm điểm', detail: `${campaign.title}. Đã chốt đủ ${need} phiếu.`, call: 'Đóng chấm điểm', urgency: 2 }];
    }
    if (unfinished === 0) return [];
    const owing = members.filter((member) => member.done < member.need).length;
    return [{
      ...base, title: late ? `Hết hạn chấm, còn ${unfinished} phiếu chưa chốt` : `Theo dõi chốt phiếu: ${done}/${need}`,
      detail: `${campaign.title}. Còn ${owing} thành viên chưa chốt đủ.`, call: 'Xem tiến độ', urgency: late ? 1 : 3, count: unfinished,
    }];
  });
}

async function toOpen(ctx: Ctx): Promise<Task[]> {
  if (!isOffice(ctx.actor) && !hasRole(ctx.actor, 'admin')) return [];
  const campaigns = await ctx.db.campaign.findMany({
    where: { AND: [campaignsJudgedBy(ctx.actor), { status: 'LAUNCHED', submissionClosesAt: { lte: ctx.now } }] },
    select: campaignSelect,
  });
  const openings = await Promise.all(campaigns.map(async (campaign) => ({ campaign, ...(await openingOf(ctx, campaign)) })));
  return openings.flatMap(({ campaign, facts }): Task[] => {
    if (facts.eligible === 0 || facts.pending > 0) return [];
    const ready = whyNotOpenScoring(ctx.actor, facts, ctx.now) === null;
    return [{
      key: `reviews:open:${campaign.id}`, title: ready ? 'Mở chấm điểm' : 'Chuẩn bị mở chấm điểm', detail: `${campaign.title}. ${facts.eligible} hồ sơ đủ điều kiện chấm, đã thẩm tra xong.`,
      href: ready ? `/campaigns/${campaign.id}/scores` : `/campaigns/${campaign.id}/council`, call: ready ? 'Mở chấm điểm' : 'Xem Hội đồng', dueAt: campaign.scoringClosesAt, urgency: 2, count: facts.eligible,
    }];
  });
}
