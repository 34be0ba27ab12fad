import type { AgendaRow, MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import type { Standing } from '@/domain/reviews/meeting/standing';
import { conflictLabels } from '@/domain/reviews/labels';
import { dayOf } from '@/domain/time/calendar';
import { formatDay, formatTimeLong } from '@/domain/time/format';

// From what the meeting knows to what the page says: wording only, no rule.

/** "6/7 thành viên dự, đủ để họp (cần ít nhất 5)". */
export const quorumWords = ({ members, present, least, quorate }: Standing): string =>
  `${present}/${members} thành viên được biểu quyết đang dự, ${quorate ? 'đủ' : 'chưa đủ'} (cần ít nhất ${least}).`;

export const whenWords = (room: Pick<MeetingRoom, 'meeting'>): string => `${formatTimeLong(room.meeting.startsAt)}, ngày ${formatDay(dayOf(room.meeting.startsAt))}, ${room.meeting.place}`;

/** Who prints instead of a reader who may not. */
export const holdersWords = (holders: readonly string[]): string =>
  `Chương trình họp có hồ sơ liên quan đến người đang xem. ${holders.length > 0 ? `Người in được: ${holders.join(', ')}.` : 'Chưa có ai in được: mọi người giữ việc của phiên họp đều liên quan đến một hồ sơ trong chương trình. Quản trị giao việc của Phòng Văn hóa – Xã hội cho một người không liên quan; người đó in.'}`;

/** Why somebody leaves for a dossier. */
const awayLabels = { ...conflictLabels, recused: 'Không tham gia mục này' } as const;

export const awayWords = ({ away, blind }: Pick<AgendaRow, 'away' | 'blind'>): string =>
  blind ? 'Ai có liên quan, thư ký báo tại phiên họp' : away.length === 0 ? 'Không ai phải rời phòng họp' : `Rời phòng họp: ${away.map(({ name, cause }) => `${name} (${awayLabels[cause].toLowerCase()})`).join('; ')}`;
