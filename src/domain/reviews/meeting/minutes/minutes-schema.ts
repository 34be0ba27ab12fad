import * as z from 'zod';
import { day, id, line, optionalDay, text, typed, version } from '@/domain/input';
import { readMinuteOfDay } from '@/domain/time/minute-of-day';

/** A seat by its id, or a guest by name. */
const speaker = line(300, 'Chọn người phát biểu.');
const said = text(4000, 'Ghi ý kiến, ví dụ: đề nghị bổ sung số liệu từng thôn.');
const optionalHour = typed(200).transform((written, ctx): number | null => {
  if (written.trim() === '') return null;
  const minute = readMinuteOfDay(written);
  if (minute === null) ctx.addIssue({ code: 'custom', message: 'Ghi giờ và phút, ví dụ 8:05.' });
  return minute;
});

export const addOpinionInput = z.object({ meetingId: id, itemId: id.nullable(), speaker, text: said });
export const changeOpinionInput = z.object({ opinionId: id, version, speaker, text: said });
export const removeOpinionInput = z.object({ opinionId: id, version });
export const moveOpinionInput = z.object({ opinionId: id, direction: z.enum(['UP', 'DOWN']) });
export const meetingHoursInput = z.object({ meetingId: id, beganAt: optionalHour, endedOn: optionalDay, endedAt: optionalHour });
export const attachMinutesInput = z.object({ meetingId: id, fileId: typed(64).pipe(z.string().min(1, 'Gửi bản quét biên bản đã ký trước.')).pipe(id), number: line(40, 'Ghi số biên bản theo sổ văn thư, ví dụ 05 hoặc 15a.'), issuedOn: day('Chọn ngày của biên bản.') });
