import * as z from 'zod';
import { id, text, typed } from '@/domain/input';

export const confirmAssignmentInput = z.object({ campaignId: id, perDossier: z.coerce.number('Ghi một số.').int('Ghi một số nguyên.').min(1, 'Ghi số từ 1.').max(99, 'Số quá lớn.'), fingerprint: typed(200).max(64) });
export const clearAssignmentInput = z.object({ campaignId: id, reason: text(1000, 'Còn trống. Viết một câu nêu lý do.') });
export const reassignInput = z.object({
  submissionId: id,
  fromSeatId: typed(200).min(1, 'Chọn người thôi chấm hồ sơ này.').pipe(id),
  toSeatId: typed(200).min(1, 'Chọn người chấm thay.').pipe(id),
  reason: text(1000, 'Còn trống. Viết một câu nêu lý do.'),
});
export type Reassign = z.output<typeof reassignInput>;
export const addThirdInput = z.object({ submissionId: id, toSeatId: typed(200).min(1, 'Chọn người chấm thứ ba.').pipe(id) });
export type AddThird = z.output<typeof addThirdInput>;
export const expertiseInput = z.object({ seatId: id, fieldIds: z.array(id).max(100) });
