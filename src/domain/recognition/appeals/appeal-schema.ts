import * as z from 'zod';
import { AppealAnswer } from '@/generated/prisma/enums';
import { day, id, line, text, typed, version } from '@/domain/input';

// Shapes around kiến nghị, shared by forms and actions.

export const appealTextLength = 5000;
export const appealMostFiles = 10;

const fileIds = z.array(id).max(appealMostFiles, `Nhiều nhất ${appealMostFiles} tệp.`);
const scan = typed(64).pipe(z.string().min(1, 'Gửi bản quét hoặc ảnh chụp văn bản đã ký.')).pipe(id);
const paperNumber = line(20, 'Ghi số theo sổ văn thư.').refine((value) => !value.includes('/'), 'Chỉ ghi số theo sổ văn thư, ví dụ 15 hoặc 15a; ký hiệu in sẵn.');

export const sendAppealInput = z.object({ submissionId: id, text: text(appealTextLength, 'Viết điều đề nghị xem xét lại và lý do.'), fileIds });

export const recordAppealInput = z.object({
  submissionId: id,
  arrivalNumber: line(20, 'Ghi số đến theo sổ văn thư.'),
  arrivedOn: day('Ghi ngày đến.'),
  senderName: line(120, 'Ghi họ và tên người ký kiến nghị.'),
  text: text(appealTextLength, 'Ghi tóm tắt nội dung kiến nghị.'),
  fileId: scan,
});

/** `version`: of the appeal as it was read. */
const seen = { appealId: id, version };

export const appealInput = z.object(seen);

export const returnAppealInput = z.object({ ...seen, reason: text(2000, 'Còn trống. Viết một câu để tác giả biết vì sao kiến nghị được trả lại.') });

export const draftAnswerInput = z.object({
  ...seen,
  answer: z.enum(AppealAnswer, 'Chọn một cách trả lời.'),
  reply: text(appealTextLength, 'Viết nội dung trả lời và lý do.'),
});

export const sendAnswerInput = z.object({ ...seen, number: paperNumber, issuedOn: day('Ghi ngày trên văn bản trả lời.'), fileId: scan });

export const followUpInput = z.object({ ...seen, number: paperNumber, issuedOn: day('Ghi ngày của quyết định.'), fileId: scan });

export type SendAppeal = z.output<typeof sendAppealInput>;
export type RecordAppeal = z.output<typeof recordAppealInput>;
