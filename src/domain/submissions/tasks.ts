import type { Ctx } from '@/domain/context';
import type { Task } from '@/domain/task';
import { formatShare } from '@/domain/numbers/hundredths';
import { type OwnWork, ownWork, type ShareRow, type WaitingRow, type WrittenRow } from './own-work';

const dayMs = 24 * 60 * 60 * 1000;

/** What waits for the actor as an author: a supplement that was asked for, a draft to file, a share to confirm, an open round without one. */
export const listTasks = async (ctx: Ctx): Promise<Task[]> => tasksOf(ctx, await ownWork(ctx));

/** The same, for a page that has read the own dossiers already. */
export function tasksOf(ctx: Ctx, { waiting, shares, written, unbegun }: OwnWork): Task[] {
  const tasks = waiting.map((row): Task => (row.status === 'RETURNED' ? supplement(row, ctx) : draft(row, ctx)));
  tasks.push(...written.map(reading), ...shares.map(share));
  if (unbegun) {
    tasks.push({
      key: `submission.new:${unbegun.id}`, title: 'Viết sáng kiến đầu tiên của đợt này', detail: unbegun.title, href: `/submissions/new?campaign=${unbegun.id}`,
      call: 'Bắt đầu', dueAt: unbegun.submissionClosesAt, urgency: 3,
    });
  }
  return tasks;
}

function supplement({ id, code, title, supplementDueAt }: WaitingRow, ctx: Ctx): Task {
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

function draft({ id, title, ownerId, ownerName, submissionClosesAt }: WaitingRow, ctx: Ctx): Task {
  const near = submissionClosesAt !== null && submissionClosesAt.getTime() - ctx.now.getTime() <= 3 * dayMs;
  const isOwner = ownerId === ctx.actor.accountId;
  return {
    key: `submission.draft:${id}`,
    title: isOwner ? 'Viết tiếp và nộp hồ sơ' : `Cùng soạn với ${ownerName}`,
    detail: title,
    href: `/submissions/${id}/edit`,
    call: 'Viết tiếp',
    dueAt: submissionClosesAt,
    urgency: near && isOwner ? 2 : 3,
  };
}

const reading = ({ id, code, title, count }: WrittenRow): Task => ({
  key: `submission.written:${id}`, title: `Đọc tin của Phòng Văn hóa – Xã hội về ${code ? `hồ sơ ${code}` : 'hồ sơ đang soạn'}`, detail: title || 'Hồ sơ chưa có tên',
  href: `/submissions/${id}/questions`, call: 'Đọc', dueAt: null, urgency: 2, count,
});

const share = ({ id, title, share: hundredths, ownerName, filed }: ShareRow): Task => ({
  key: `submission.share:${id}`,
  title: `Xác nhận tỷ lệ đóng góp: ${title || 'hồ sơ chưa có tên'}`,
  detail: `${formatShare(hundredths)}, ${ownerName} lập hồ sơ`,
  href: `/submissions/${id}#authors`,
  call: 'Xác nhận',
  dueAt: null,
  urgency: filed ? 2 : 3,
});
