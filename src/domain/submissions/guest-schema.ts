import * as z from 'zod';
import { id, line, text, typed } from '@/domain/input';
import { reasonLength } from './reason-length';

const mark = typed(64);

export const inviteGuestInput = z.object({
  submissionId: id,
  /** Of the list of authors, as the page was opened on it. */
  authorId: id,
  email: line(200, 'Ghi địa chỉ thư điện tử đầy đủ.').pipe(z.email('Địa chỉ chưa đúng. Ví dụ: lan.ntt@hungthinh.gov.vn.')).transform((value) => value.toLowerCase()),
});
export const withdrawGuestInput = z.object({ submissionId: id, guestId: id });

export const invitationInput = z.object({ guestId: id });
export const guestShareInput = z.object({ guestId: id, listMark: mark });
export const declineGuestShareInput = z.object({ guestId: id, listMark: mark, reason: text(reasonLength.max, 'Viết lý do chưa đồng ý.') });

export type InviteGuest = z.output<typeof inviteGuestInput>;
export type WithdrawGuest = z.output<typeof withdrawGuestInput>;
export type GuestShare = z.output<typeof guestShareInput>;
export type DeclineGuestShare = z.output<typeof declineGuestShareInput>;
