import * as z from 'zod';
import { OthersDecision } from '@/generated/prisma/enums';
import { day, id, line, text, typed, version } from '@/domain/input';
import { readHundredths } from '@/domain/numbers/hundredths';

// Shapes around a reconsideration, shared by forms and actions.

const reason = text(1000, 'Còn trống. Ghi một câu lý do.');
const score = typed(60).transform((value, ctx) => {
  const { value: points } = readHundredths(value);
  if (points === null) ctx.addIssue({ code: 'custom', message: 'Ghi điểm bằng số, ví dụ 27,5.' });
  return points ?? 0;
});

export const openAgainInput = z.object({ appealId: id, version, reason: text(1000, 'Còn trống. Ghi vì sao Hội đồng xem xét lại hồ sơ này.') });

export const typeInAgainInput = z.object({
  submissionId: id, values: z.record(z.uuid(), score), comment: text(4000), seatId: typed(64).pipe(z.string().min(1, 'Chọn người chấm.')).pipe(id), paperSignedOn: day('Ghi ngày ký trên phiếu.'),
});

export const seatAgainInput = z.object({ submissionId: id, seatId: id, reason });

/** `unfinishedConfirmed`: how many members the person saw who have not closed again. */
export const endAgainInput = z.object({ submissionId: id, version, unfinishedConfirmed: z.number().int().min(0) });

export const settleOthersInput = z.object({
  submissionId: id, version, others: z.enum(OthersDecision, 'Chọn cách xử lý các hồ sơ khác.'), text: text(2000),
});

export const cancelAgainInput = z.object({ submissionId: id, version, reason });

export const publishAgainInput = z.object({
  submissionId: id, version,
  number: line(20, 'Ghi số theo sổ văn thư.').refine((value) => !value.includes('/'), 'Chỉ ghi số theo sổ văn thư, ví dụ 15 hoặc 15a; ký hiệu in sẵn.'),
  issuedOn: day('Ghi ngày của quyết định.'),
  signerName: line(120, 'Ghi họ và tên người ký quyết định.'),
  fileId: typed(64).pipe(z.string().min(1, 'Gửi bản quét hoặc ảnh chụp văn bản đã ký.')).pipe(id),
  reason: text(2000, 'Còn trống. Ghi lý do; tác giả đọc được.'),
});

export type TypeInAgain = z.output<typeof typeInAgainInput>;
export type PublishAgain = z.output<typeof publishAgainInput>;
