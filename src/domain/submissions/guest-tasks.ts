import type { Ctx } from '@/domain/context';
import { organizationLabel } from '@/domain/people/labels';
import type { Task } from '@/domain/task';
import { type GuestPlace, guestPlaces } from './guest-queries';
import { shareWords } from './whole-shares';

/** What another organization asks of the actor as a co-author: whether they are one, and their word about the share. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  return (await guestPlaces(ctx)).filter(({ accepted, asksShare, outcome }) => !accepted || (asksShare && outcome === null)).map(taskOf);
}

function taskOf({ id, accepted, title, share, inviter, kind, organization }: GuestPlace): Task {
  const name = title || 'hồ sơ chưa có tên';
  return {
    key: `submission.elsewhere:${id}`,
    title: accepted ? `Xác nhận tỷ lệ đóng góp: ${name}` : `Trả lời lời mời đồng tác giả: ${name}`,
    detail: `${inviter} mời, ${shareWords(share)}, UBND ${organizationLabel({ kind, name: organization })}`,
    href: `/submissions/elsewhere/${id}`,
    call: accepted ? 'Xác nhận' : 'Xem lời mời',
    dueAt: null,
    urgency: 2,
  };
}
