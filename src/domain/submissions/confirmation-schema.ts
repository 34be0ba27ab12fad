import * as z from 'zod';
import { day, id, line, text, typed } from '@/domain/input';
import { reasonLength } from './reason-length';

// Shapes around the word of the unit's head, shared by forms and actions.

export const askConfirmationInput = z.object({ submissionId: id });

/** `contentHash`: of the text the head has read. */
const read = { submissionId: id, contentHash: typed(64) };

export const giveConfirmationInput = z.object({ ...read, reason: text(reasonLength.max).optional() });

export const returnConfirmationInput = z.object({
  ...read,
  reason: text(reasonLength.max).pipe(z.string().min(reasonLength.min, `Viết rõ lý do, ít nhất ${reasonLength.min} ký tự, để tác giả biết phải sửa gì.`)),
});

export const recordConfirmationInput = z.object({
  submissionId: id,
  signedOn: day('Ghi ngày ký trên bản giấy.'),
  signerName: line(120, 'Ghi họ và tên người ký.'),
  fileId: typed(64).pipe(z.string().min(1, 'Gửi ảnh chụp hoặc bản quét trang đã ký.')).pipe(id),
});

export type GiveConfirmation = z.output<typeof giveConfirmationInput>;
export type ReturnConfirmation = z.output<typeof returnConfirmationInput>;
export type RecordConfirmation = z.output<typeof recordConfirmationInput>;
