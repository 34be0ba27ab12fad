import * as z from 'zod';
import { day, id, line, optionalDay, text, typed, version } from '@/domain/input';
import { readHundredths } from '@/domain/numbers/hundredths';
import { seatKinds } from './seat-kinds';

const reason = text(1000, 'Còn trống. Viết một câu nêu lý do.');
const optionalReason = text(1000).default('');
const emptyToNull = z.literal('').transform(() => null);
const count = z.coerce.number().int().min(0);

const seatFields = {
  seat: z.enum(seatKinds, 'Chọn chức danh trong Hội đồng.'),
  scores: z.boolean(),
  votes: z.boolean(),
  jobTitle: line(200),
  reason: optionalReason,
};
/** Tổ giúp việc does not score, guests neither score nor vote (PRACTICE). */
export const flagsFit = (input: { seat: string; scores: boolean; votes: boolean }): boolean =>
  !(input.seat === 'assistant' || input.seat === 'guest') || (!input.scores && !input.votes);
export const flagsMessage = { message: 'Tổ giúp việc và khách mời không chấm điểm, không biểu quyết. Bỏ chọn hai ô này hoặc đổi chức danh.', path: ['seat'] };

export const councilInput = z.object({
  campaignId: id,
  councilName: line(200, 'Ghi tên Hội đồng, ví dụ: Hội đồng thi đua – khen thưởng xã.'),
  decisionNumber: line(60),
  decisionOn: optionalDay,
});
export const addSeatInput = z
  .object({ campaignId: id, accountId: z.union([emptyToNull, id]), fullName: line(120), unitId: z.union([emptyToNull, id]), ...seatFields })
  .refine((input) => input.accountId !== null || input.fullName !== '', { message: 'Chọn tài khoản, hoặc ghi họ tên người không có tài khoản.', path: ['fullName'] })
  .refine(flagsFit, flagsMessage);
export const updateSeatInput = z
  .object({ seatId: id, position: z.coerce.number('Ghi một số thứ tự.').int('Ghi một số nguyên.').min(1, 'Ghi số từ 1.').max(200, 'Số quá lớn.'), ...seatFields })
  .refine(flagsFit, flagsMessage);
export const endSeatInput = z.object({ seatId: id, reason: optionalReason });
export const campaignInput = z.object({ campaignId: id });
export const openScoringInput = z.object({ campaignId: id, pendingConfirmed: count.default(0) });
export const closeScoringInput = z.object({ campaignId: id, unfinishedConfirmed: count.default(0) });
export const reopenScoringInput = z.object({ campaignId: id, reason });

/** "Mã hồ sơ" and points, one dossier a line. */
const extraTable = typed(200_000, 'Bảng quá dài. Chỉ dán hai cột mã hồ sơ và điểm, hoặc chia thành vài lần.').transform((value) => value.replaceAll('\r', '').replaceAll('\0', '')).pipe(z.string().regex(/\S/u, 'Dán bảng gồm mã hồ sơ và điểm, mỗi hồ sơ một dòng.'));
export const previewExtraInput = z.object({ campaignId: id, table: extraTable });
export const enterExtraInput = z.object({
  campaignId: id, table: extraTable,
  paperNumber: line(100, 'Ghi số, ký hiệu của văn bản có kết quả này, ví dụ 12/BC-UBMTTQ.'),
  paperOn: day('Chọn ngày của văn bản.'),
});
export type EnterExtra = z.output<typeof enterExtraInput>;

export const declareInput = z.object({ submissionId: id, seatId: id, reason });
export const declareFromPaperInput = z.object({ campaignId: id, seatId: typed(200).min(1, 'Chọn thành viên.').pipe(id), code: line(40, 'Ghi mã hồ sơ, ví dụ BB-2026-0007.'), reason });
export const withdrawDeclarationInput = z.object({ declarationId: id, reason });

const hundredths = z.number().int('Điểm không đúng.').min(0, 'Không nhận số âm.').max(1_000_000, 'Số quá lớn.');
const comment = text(4000);
/** Autosave: what is typed so far, values in hundredths, criteria without a score left out. */
export const saveSheetInput = z.object({ version, values: z.record(z.uuid(), hundredths), comment });
export const noteInput = z.object({ version, text: text(4000) });
export const closeSheetInput = z.object({ submissionId: id, version });
export const closeReadyInput = z.object({ sheets: z.array(closeSheetInput).min(1, 'Chưa có phiếu nào đủ để chốt.').max(100, 'Mỗi lần chốt nhiều nhất 100 phiếu.') });
export const sheetReasonInput = z.object({ sheetId: id, reason });

const typedScore = typed(60, 'Ghi điểm bằng số, ví dụ 27,5.').transform((value, ctx) => {
  const { value: score } = readHundredths(value);
  if (score === null) ctx.addIssue({ code: 'custom', message: 'Ghi điểm bằng số, ví dụ 27,5.' });
  return score ?? 0;
});
/** From the signed paper: as typed, "27,5". */
export const paperSheetInput = z.object({ submissionId: id, seatId: id, paperSignedOn: day(), values: z.record(z.uuid(), typedScore), comment });

export const findLikenessInput = z.object({
  submissionId: id,
  verdict: z.enum(['NOT_SIMILAR', 'PARTLY', 'SAME'], 'Chọn nhận định.'),
  text: text(2000, 'Ghi ngắn gọn giống và khác ở đâu.'),
  /** '' is none in particular. */
  entryId: z.union([z.literal(''), id]).transform((value) => value || null),
});
export type FindLikeness = z.output<typeof findLikenessInput>;
