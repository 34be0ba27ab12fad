import type { Ctx } from '@/domain/context';
import { lastDayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import type { Task } from '@/domain/task';
import { campaignsVisibleTo, mayPrepare } from './policy';
import { draftGaps } from './draft-gaps';
import { blockingGaps } from './gaps';

const soonMs = 3 * 86_400_000;

/** For who prepares campaigns: drafts to complete and launch, the window that closes within three days. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!mayPrepare(ctx.actor)) return [];
  const campaigns = await ctx.db.campaign.findMany({
    where: { AND: [campaignsVisibleTo(ctx.actor), { status: { in: ['DRAFT', 'LAUNCHED'] } }] },
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
    take: 10,
  });
  const gaps = await draftGaps(ctx, campaigns.filter(({ status }) => status === 'DRAFT'));
  return campaigns.flatMap(({ id, title, status, submissionClosesAt }): Task[] => {
    if (status === 'DRAFT') {
      const missing = blockingGaps(gaps.get(id) ?? []).length;
      const detail = missing === 0 ? 'Đã đủ nội dung, có thể phát động.' : `Còn thiếu ${missing} nội dung bắt buộc.`;
      return [{
        key: `campaigns:draft:${id}`, title: missing === 0 ? `Phát động: ${title}` : `Hoàn thiện: ${title}`, detail,
        href: `/campaigns/${id}`, call: missing === 0 ? 'Xem và phát động' : 'Hoàn thiện', dueAt: null, urgency: 2,
      }];
    }
    if (!submissionClosesAt || submissionClosesAt <= ctx.now || submissionClosesAt.getTime() - ctx.now.getTime() > soonMs) return [];
    const { words } = deadlineWords(ctx.now, { closesAt: submissionClosesAt });
    return [{
      key: `campaigns:closing:${id}`, title: `Sắp hết hạn nhận hồ sơ: ${words}`,
      detail: `${title}, nhận đến hết ngày ${formatDay(lastDayOf(submissionClosesAt))}. Đôn đốc đơn vị còn thiếu, hoặc gia hạn nếu đã có văn bản.`,
      href: `/campaigns/${id}`, call: 'Xem đợt phát động', dueAt: submissionClosesAt, urgency: 3,
    }];
  });
}
