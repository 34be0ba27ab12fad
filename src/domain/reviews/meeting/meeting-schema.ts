import * as z from 'zod';
import { day, id, line, optionalDay, text, typed, version } from '@/domain/input';
import { readMinuteOfDay } from '@/domain/time/minute-of-day';
import { voteMethodField } from './ballot/ballot-schema';

/** "8:00", "8h30" → minutes after midnight. */
const hour = (empty: string) =>
  typed(200).transform((written, ctx): number => {
    const minute = readMinuteOfDay(written);
    if (minute === null) ctx.addIssue({ code: 'custom', message: written.trim() === '' ? empty : 'Ghi giờ và phút, ví dụ 8:00.' });
    return minute ?? 0;
  });

const meetingFields = {
  heldOn: day('Chọn ngày họp.'),
  startsAt: hour('Ghi giờ bắt đầu, ví dụ 8:00.'),
  place: line(200, 'Ghi nơi họp, ví dụ: Phòng họp số 1, UBND xã.'),
  chairSeatId: typed(200).min(1, 'Chọn người chủ trì.').pipe(id),
  secretarySeatId: typed(200).min(1, 'Chọn thư ký phiên họp.').pipe(id),
  guests: text(2000),
};

export const planMeetingInput = z.object({ campaignId: id, ...meetingFields });
export const updateMeetingInput = z.object({ meetingId: id, ...meetingFields });
export type PlanMeeting = z.output<typeof planMeetingInput>;

const shares = ['OVER_HALF', 'TWO_THIRDS', 'SEVENTY', 'THREE_QUARTERS', 'EIGHTY', 'NINETY'] as const;
export const meetingRulesInput = z.object({
  campaignId: id,
  meetingQuorum: z.enum(shares, 'Chọn số thành viên phải dự họp.'),
  voteShare: z.enum(shares, 'Chọn tỷ lệ tán thành.'),
  voteBase: z.enum(['PRESENT', 'VOTING', 'ALL'], 'Chọn cách tính tỷ lệ.'),
  votesInWriting: z.boolean(),
  voteMethod: voteMethodField,
});

/** LEFT: out of the room from now on; the seat's earlier line stays. */
export const attendanceInput = z
  .object({ meetingId: id, seatId: id, kind: z.enum(['PRESENT', 'REMOTE', 'ABSENT', 'LEFT'], 'Chọn có mặt hay vắng.'), reason: line(300) })
  .refine((input) => input.kind !== 'ABSENT' || input.reason !== '', { message: 'Ghi lý do vắng, ví dụ: dự tập huấn tại tỉnh.', path: ['reason'] });
export const meetingInput = z.object({ meetingId: id });
export const moveItemInput = z.object({ itemId: id, direction: z.enum(['UP', 'DOWN']) });

const counted = typed(200).transform((written, ctx): number => {
  const count = /^\d{1,3}$/u.test(written.trim()) ? Number(written) : null;
  if (count === null) ctx.addIssue({ code: 'custom', message: 'Ghi số đếm được, ví dụ 6; không có ai thì ghi 0.' });
  return count ?? 0;
});
/** Choice '': not named. Hands as counted; with a name whoever is to be named, and with the day of the paper whoever was asked in writing. */
export const recordVoteInput = z.object({
  itemId: id, version, handsFor: counted, handsAgainst: counted, handsOther: counted,
  named: z.array(z.object({ seatId: id, choice: z.enum(['FOR', 'AGAINST', 'OTHER', ''], 'Chọn ý kiến.'), paperOn: optionalDay })).max(200),
});
export const concludeItemInput = z.object({
  itemId: id, version, conclusion: z.enum(['RECOGNISE', 'SELECT', 'NOT_ENOUGH', 'REVISIT'], 'Chọn kết luận.'),
  presiderSeatId: typed(200).min(1, 'Chọn người chủ trì phần này.').pipe(id), text: text(4000), reason: text(2000),
});
export const reopenMeetingInput = z.object({ meetingId: id, reason: text(1000, 'Còn trống. Viết một câu nêu lý do.') });
