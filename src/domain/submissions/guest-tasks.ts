import type { Ctx } from '@/domain/context';
import { organizationLabel } from '@/domain/people/labels';
import type { Task } from '@/domain/task';
import { type GuestPlace, guestPlaces } from './guest-queries';
import { shareWords } from './whole-shares';

/** What another organization asks of the actor as a co-author: whether they are one, their word about the share, and to read what its office wrote. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  return (await guestPlaces(ctx)).flatMap((place) => {
    const { accepted, asksShare, outcome, unread } = place;
    return [...(unread > 0 ? [writtenTask(place)] : []), ...(!accepted || (asksShare && outcome === null) ? [taskOf(place)] : [])];
  });
}

const nameOf = ({ title }: GuestPlace): string => title || 'hồ sơ chưa có tên';
const hostOfPlace = ({ kind, organization }: GuestPlace): string => `UBND ${organizationLabel({ kind, name: organization })}`;

function taskOf(place: GuestPlace): Task {
  const { id, accepted, share, inviter } = place;
  return {
    key: `submission.elsewhere:${id}`,
    title: accepted ? `Xác nhận tỷ lệ đóng góp: ${nameOf(place)}` : `Trả lời lời mời đồng tác giả: ${nameOf(place)}`,
    detail: `${inviter} mời, ${shareWords(share)}, ${hostOfPlace(place)}`,
    href: `/submissions/elsewhere/${id}`,
    call: accepted ? 'Xác nhận' : 'Xem lời mời',
    dueAt: null,
    urgency: 2,
  };
}

function writtenTask(place: GuestPlace): Task {
  const { id, code, unread: count } = place;
  return {
    key: `submission.elsewhere_written:${id}`, title: `Đọc tin của Phòng Văn hóa – Xã hội về ${code ? `hồ sơ ${code}` : 'hồ sơ đang soạn'}`, detail: `${nameOf(place)}, ${hostOfPlace(place)}`,
    href: `/submissions/elsewhere/${id}/questions`, call: 'Đọc', dueAt: null, urgency: 2, count,
  };
}
