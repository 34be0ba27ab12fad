import * as z from 'zod';
import { day, id, line, optionalDay, text } from '@/domain/input';
import { seatKinds } from '../seat-kinds';
import { flagsFit, flagsMessage } from '../schema';

const idOrNone = z.union([z.literal('').transform(() => null), id]);

export const standingCouncilInput = z
  .object({
    name: line(200, 'Ghi tên Hội đồng, ví dụ: Hội đồng thi đua – khen thưởng xã.'),
    symbol: line(60),
    decisionNumber: line(60),
    decisionOn: optionalDay,
    termFrom: optionalDay,
    termTo: optionalDay,
  })
  .refine(({ termFrom, termTo }) => !termFrom || !termTo || termFrom <= termTo, { message: 'Ngày hết nhiệm kỳ phải sau ngày bắt đầu.', path: ['termTo'] });
export type StandingCouncilInput = z.output<typeof standingCouncilInput>;

const seatFields = { seat: z.enum(seatKinds, 'Chọn chức danh trong Hội đồng.'), scores: z.boolean(), votes: z.boolean(), jobTitle: line(200), fromOn: optionalDay, standsInForId: idOrNone };

export const addStandingSeatInput = z
  .object({ accountId: idOrNone, fullName: line(120), unitId: idOrNone, ...seatFields })
  .refine((input) => input.accountId !== null || input.fullName !== '', { message: 'Chọn tài khoản, hoặc ghi họ tên người không có tài khoản.', path: ['fullName'] })
  .refine(flagsFit, flagsMessage);
export type AddStandingSeat = z.output<typeof addStandingSeatInput>;

export const updateStandingSeatInput = z
  .object({ seatId: id, position: z.coerce.number('Ghi một số thứ tự.').int('Ghi một số nguyên.').min(1, 'Ghi số từ 1.').max(200, 'Số quá lớn.'), ...seatFields })
  .refine(flagsFit, flagsMessage);
export type UpdateStandingSeat = z.output<typeof updateStandingSeatInput>;

export const endStandingSeatInput = z.object({ seatId: id, endedOn: day('Chọn ngày thôi tham gia.'), reason: text(1000, 'Còn trống. Viết một câu nêu lý do.') });

export const standingScanInput = z.object({ fileId: id });

const count = z.coerce.number().int().min(0);
/** The counts of the preview the person confirmed. */
export const copyStandingInput = z.object({ campaignId: id, added: count, changed: count });
