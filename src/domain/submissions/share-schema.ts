import * as z from 'zod';
import { day, id, text, typed } from '@/domain/input';
import { reasonLength } from './reason-length';
import { authorInput } from './schema';

/** Fingerprint of the list that the person has before them. */
const mark = typed(64);

export const confirmShareInput = z.object({ submissionId: id, listMark: mark });
export const declineShareInput = z.object({ submissionId: id, listMark: mark, reason: text(reasonLength.max, 'Viết lý do chưa đồng ý.') });

export const recordSignedSharesInput = z.object({
  submissionId: id,
  listMark: mark,
  authorIds: z.array(id).min(1, 'Chọn ít nhất một tác giả đã ký.').max(200),
  signedOn: day('Ghi ngày ký trên bản giấy.'),
  /** Of the scan; null: the paper is kept on paper only. */
  fileId: id.nullable(),
});

export const changeAuthorsInput = z.object({
  submissionId: id,
  /** Fingerprint of the authors that the form was opened on. */
  token: mark,
  authors: z.array(authorInput).min(1, 'Thêm ít nhất một tác giả.').max(200, 'Nhiều tác giả quá. Bớt dòng.'),
  reason: text(reasonLength.max).pipe(z.string().min(reasonLength.min, `Viết rõ lý do, ít nhất ${reasonLength.min} ký tự.`)),
});

export type ConfirmShare = z.output<typeof confirmShareInput>;
export type DeclineShare = z.output<typeof declineShareInput>;
export type RecordSignedShares = z.output<typeof recordSignedSharesInput>;
export type ChangeAuthors = z.output<typeof changeAuthorsInput>;
