import * as z from 'zod';
import { day as dayOf, id, line, optionalDay, text, typed, version } from '@/domain/input';
import { normalizeLine } from '@/domain/text/normalize';

// Shared by forms and actions. Dates are yyyy-mm-dd as a date field gives them; '' means văn thư has not given one yet.

const paperNumber = line(20).refine((value) => !value.includes('/'), 'Chỉ ghi số theo sổ văn thư, ví dụ 15 hoặc 15a; ký hiệu in sẵn.');

const day = dayOf('Còn trống. Ghi ngày trên văn bản.');

/** An empty box is "not yet", anything else a whole number. */
const blankCount = typed(60)
  .transform(normalizeLine)
  .refine((value) => /^\d{0,4}$/.test(value), 'Ghi số nguyên, ví dụ 7.')
  .transform((value) => (value === '' ? null : Number(value)));
const typedCount = typed(60).transform(normalizeLine).pipe(z.string().regex(/^\d{1,4}$/, 'Ghi số, ví dụ 5.')).transform(Number);

export const outcome = z.enum(['RECOGNISED', 'SELECTED', 'NOT_RECOGNISED'], 'Chọn một đề nghị.');
export const signatureForm = z.enum(['ON_BEHALF_CHAIRMAN', 'CHAIRMAN', 'ON_BEHALF_VICE_CHAIRMAN', 'ACTING'], 'Chọn thể thức ký.');

export const prepareInput = z.object({ campaignId: id });
export const proposalInput = z.object({ proposalId: id, version });

export const detailsInput = z.object({
  proposalId: id,
  version,
  minutesNumber: paperNumber,
  minutesOn: optionalDay,
  opinion: text(5000),
});

export const itemsInput = z.object({
  proposalId: id,
  version,
  items: z
    .array(z.object({ submissionId: id, outcome, votesFor: blankCount, votesTotal: blankCount, note: line(500) }))
    .min(1, 'Không có hồ sơ nào để ghi.')
    .max(500, 'Quá nhiều hồ sơ trong một lần ghi.'),
});

/** `seenNumber`: what stood there when the form was opened, so that two clerks do not overwrite each other unseen. */
export const proposalNumberInput = z.object({ proposalId: id, seenNumber: typed(20), number: paperNumber, issuedOn: optionalDay });

export const approveInput = z.object({ proposalId: id, version, form: signatureForm, typedCount });

export const sendBackInput = z.object({
  proposalId: id,
  version,
  reason: text(2000).refine((value) => value !== '', 'Còn trống. Viết một câu để Phòng biết cần sửa gì.'),
});

export const paperDecisionInput = z
  .object({
    proposalId: id,
    version,
    result: z.enum(['approve', 'sendBack'], 'Chọn ý kiến ghi trên bản giấy.'),
    signer: line(120).refine((value) => value !== '', 'Còn trống. Ghi họ tên người đã ký.'),
    signedOn: day,
    form: signatureForm,
    reason: text(2000),
  })
  .refine(({ result, reason }) => result === 'approve' || reason !== '', { path: ['reason'], error: 'Còn trống. Ghi ý kiến trả lại trên bản giấy.' });

export const decisionNumberInput = z.object({
  decisionId: id,
  seenNumber: typed(20),
  number: paperNumber.refine((value) => value !== '', 'Còn trống. Ghi số quyết định theo sổ văn thư.'),
  issuedOn: day,
  form: signatureForm,
  signerName: line(120).refine((value) => value !== '', 'Còn trống. Ghi họ tên người ký quyết định.'),
});

export const scanInput = z.object({ decisionId: id, fileId: id });

/** `releases`: what may be read in public of the dossiers whose Đơn names something to be kept confidential. */
export const publishInput = z.object({
  decisionId: id,
  typedCount,
  releases: z.array(z.object({ submissionId: id, keys: z.array(typed(60)).max(50) })).max(2000),
});

export const revokeInput = z.object({
  submissionId: id,
  reason: text(2000).refine((value) => value !== '', 'Còn trống. Ghi lý do và số, ngày văn bản thu hồi.'),
});
