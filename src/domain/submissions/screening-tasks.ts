import type { Ctx } from '@/domain/context';
import { isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { paperDueAt } from './dates';
import { visibleTo } from './policy';
import { awaitingPaper } from './screening-list';

/** What waits for the office: dossiers to screen, supplements that came back or did not, paper that is missing. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!isOffice(ctx.actor)) return [];
  const { organizationId } = ctx.actor;
  const campaigns = await ctx.db.campaign.findMany({
    where: { organizationId, status: { in: ['LAUNCHED', 'SCORING'] } },
    select: { id: true, year: true, status: true, submissionClosesAt: true, screeningClosesAt: true, paperGraceDays: true, paperCopies: true },
    orderBy: { year: 'desc' },
  });
  return (await Promise.all(campaigns.map((campaign) => tasksOf(ctx, campaign)))).flat();
}

type Campaign = { id: string; year: number; status: string; submissionClosesAt: Date | null; screeningClosesAt: Date | null; paperGraceDays: number; paperCopies: number };

async function tasksOf(ctx: Ctx, campaign: Campaign): Promise<Task[]> {
  const { organizationId, accountId } = ctx.actor;
  // One's own dossiers are a colleague's task.
  const others = { AND: [visibleTo(ctx.actor), { organizationId, campaignId: campaign.id, code: { not: null }, authors: { none: { accountId } } }] };
  const [groups, overdue] = await Promise.all([
    ctx.db.submission.groupBy({ by: ['status'], where: others, _count: { _all: true } }),
    ctx.db.submission.count({ where: { AND: [others, { status: 'RETURNED', supplementDueAt: { lte: ctx.now } }] } }),
  ]);
  const count = (status: string) => groups.find((group) => group.status === status)?._count._all ?? 0;
  const list = `/campaigns/${campaign.id}/submissions`;
  const detail = `Đợt phát động ${campaign.year}`;
  const dueAt = campaign.screeningClosesAt && campaign.screeningClosesAt > ctx.now ? campaign.screeningClosesAt : null;
  const tasks: Task[] = [];
  if (overdue > 0) tasks.push({ key: `screening.overdue:${campaign.id}`, title: `${overdue} hồ sơ quá hạn bổ sung`, detail, href: `${list}?state=RETURNED`, call: 'Xem', dueAt: null, urgency: 1, count: overdue });
  if (count('REFILED') > 0) tasks.push({ key: `screening.refiled:${campaign.id}`, title: `Thẩm tra lại ${count('REFILED')} hồ sơ đã bổ sung`, detail, href: `${list}?state=REFILED`, call: 'Thẩm tra', dueAt, urgency: 1, count: count('REFILED') });
  if (count('FILED') > 0) tasks.push({ key: `screening.filed:${campaign.id}`, title: `Thẩm tra ${count('FILED')} hồ sơ`, detail, href: `${list}?state=FILED`, call: 'Thẩm tra', dueAt, urgency: 2, count: count('FILED') });
  if (count('SCREENING') > 0) tasks.push({ key: `screening.started:${campaign.id}`, title: `Kết luận ${count('SCREENING')} hồ sơ đang thẩm tra`, detail, href: `${list}?state=SCREENING`, call: 'Tiếp tục', dueAt, urgency: 2, count: count('SCREENING') });
  return [...tasks, ...(await paperTask(ctx, campaign, others))];
}

async function paperTask(ctx: Ctx, campaign: Campaign, others: object): Promise<Task[]> {
  if (campaign.paperCopies === 0 || !campaign.submissionClosesAt) return [];
  const missing = await ctx.db.submission.count({ where: { AND: [others, awaitingPaper] } });
  if (missing === 0) return [];
  const dueAt = paperDueAt(campaign.submissionClosesAt, campaign.paperGraceDays);
  const late = dueAt <= ctx.now;
  return [{
    key: `screening.paper:${campaign.id}`,
    title: late ? `Bản giấy của ${missing} hồ sơ quá hạn` : `Chờ bản giấy của ${missing} hồ sơ`,
    detail: `Đợt phát động ${campaign.year}`,
    href: `/campaigns/${campaign.id}/submissions?paper=missing`,
    call: late ? 'Xem' : 'Nhận bản giấy',
    dueAt: late ? null : dueAt,
    urgency: late ? 2 : 3,
    count: missing,
  }];
}
