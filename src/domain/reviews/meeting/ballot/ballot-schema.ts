import * as z from 'zod';
import { id, line, text, typed, version } from '@/domain/input';

const methods = ['HANDS', 'PAPER', 'SECRET'] as const;
/** '': as the meeting, or the campaign, says. */
const method = z.enum([...methods, ''], 'Chọn cách biểu quyết.').transform((chosen) => chosen || null);
export const voteMethodField = z.enum(methods, 'Chọn cách biểu quyết.');
export const methodChoice = z.object({ method });
/** Of the whole meeting, or of one dossier of it. */
export const setMeetingMethodInput = z.object({ meetingId: id, method });
export const setItemMethodInput = z.object({ itemId: id, method });

/** A seat, or a name for somebody without one; the head of the tellers first. Lines left empty do not count. */
export const setTellersInput = z.object({
  meetingId: id,
  tellers: z.array(z.object({ seatId: typed(64).refine((value) => value === '' || id.safeParse(value).success, 'Chọn lại người trong danh sách.'), fullName: line(120) })).max(7, 'Ban kiểm phiếu nhiều nhất 7 người.'),
});

const counted = typed(200).transform((written, ctx): number => {
  const count = /^\d{1,3}$/u.test(written.trim()) ? Number(written) : null;
  if (count === null) ctx.addIssue({ code: 'custom', message: 'Ghi số phiếu đếm được, ví dụ 6; không có thì ghi 0.' });
  return count ?? 0;
});
export const recordPaperCountInput = z.object({
  itemId: id, version, issued: counted, returned: counted, valid: counted, invalid: counted, votesFor: counted, votesAgainst: counted, votesOther: counted,
});

export const openBallotInput = z.object({
  itemId: id, version,
  minutes: typed(200).transform((written, ctx): number => {
    const minutes = /^\d{1,3}$/u.test(written.trim()) ? Number(written) : 0;
    if (minutes < 1 || minutes > 240) ctx.addIssue({ code: 'custom', message: 'Ghi số phút để bỏ phiếu, từ 1 đến 240.' });
    return minutes;
  }),
});

/** Codes of one length: the size of what is sent must not tell what was chosen. */
export const castBallotInput = z.object({ ballotId: id, choice: z.enum(['1', '2', '3'], 'Chọn một ý kiến rồi bỏ phiếu.') });
export const choiceOf = { '1': 'FOR', '2': 'AGAINST', '3': 'OTHER' } as const;
export const ballotInput = z.object({ ballotId: id });
export const voidBallotInput = z.object({ ballotId: id, reason: text(1000, 'Còn trống. Viết một câu nêu lý do.') });
export const countScanInput = z.object({ meetingId: id, fileId: id });
