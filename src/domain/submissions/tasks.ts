import { hasRole, type Ctx } from '@/domain/context';
import type { Task } from '@/domain/task';
import { visibleTo } from './policy';

const dayMs = 24 * 60 * 60 * 1000;

/** What waits for the actor as an author: a supplement that was asked for, a draft to file, an open round without one. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const { organizationId, accountId, unitId } = ctx.actor;
  const [rows, open] = await Promise.all([
    ctx.db.submission.findMany({
      where: {
        AND: [
          visibleTo(ctx.actor),
          { OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }] },
          { OR: [{ status: 'DRAFT', campaign: { status: 'LAUNCHED', submissionClosesAt: { gt: ctx.now } } }, { status: 'RETURNED' }] },
        ],
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: 20,
      select: {
        id: true, code: true, title: true, status: true, ownerId: true, supplementDueAt: true,
        campaign: { select: { submissionClosesAt: true } }, owner: { select: { fullName: true } },
      },
    }),
    hasRole(ctx.actor, 'staff', 'unitHead') && unitId
      ? ctx.db.campaign.findFirst({
          where: {
            organizationId, status: 'LAUNCHED', opensAt: { lte: ctx.now }, submissionClosesAt: { gt: ctx.now },
            submissions: { none: { OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }], NOT: { status: 'WITHDRAWN' } } },
          },
          orderBy: [{ year: 'desc' }, { id: 'desc' }],
          select: { id: true, title: true, submissionClosesAt: true },
        })
      : null,
  ]);
  const tasks = rows.map((row): Task => (row.status === 'RETURNED' ? supplement(row, ctx) : draft(row, ctx)));
  if (open) {
    tasks.push({
      key: `submission.new:${open.id}`, title: 'Viết sáng kiến đầu tiên của đợt này', detail: open.title, href: `/submissions/new?campaign=${open.id}`,
      call: 'Bắt đầu', dueAt: open.submissionClosesAt, urgency: 3,
    });
  }
  return tasks;
}

type Row = {
  id: string; code: string | null; title: string; ownerId: string; supplementDueAt: Date | null;
  campaign: { submissionClosesAt: Date | null }; owner: { fullName: string };
};

function supplement({ id, code, title, supplementDueAt }: Row, ctx: Ctx): Task {
  const over = supplementDueAt !== null && supplementDueAt <= ctx.now;
  return {
    key: `submission.returned:${id}`,
    title: over ? `Hồ sơ ${code} đã quá hạn bổ sung` : `Bổ sung hồ sơ ${code}`,
    detail: title,
    href: over ? `/submissions/${id}` : `/submissions/${id}/edit`,
    call: over ? 'Xem' : 'Bổ sung',
    dueAt: supplementDueAt,
    urgency: 1,
  };
}

function draft({ id, title, ownerId, campaign, owner }: Row, ctx: Ctx): Task {
  const closesAt = campaign.submissionClosesAt;
  const near = closesAt !== null && closesAt.getTime() - ctx.now.getTime() <= 3 * dayMs;
  const isOwner = ownerId === ctx.actor.accountId;
  return {
    key: `submission.draft:${id}`,
    title: isOwner ? 'Viết tiếp và nộp hồ sơ' : `Cùng soạn với ${owner.fullName}`,
    detail: title,
    href: `/submissions/${id}/edit`,
    call: 'Viết tiếp',
    dueAt: closesAt,
    urgency: near && isOwner ? 2 : 3,
  };
}
