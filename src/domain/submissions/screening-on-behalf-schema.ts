import * as z from 'zod';
import { isId } from '@/domain/id';
import { id, line, optionalDay, typed } from '@/domain/input';
import { normalizeText } from '@/domain/text/normalize';
import { authorInput } from './schema';
import { paperArrival } from './screening-schema';

const optionalId = typed(64, 'Chọn trong danh sách.').transform((value) => value || null).pipe(z.string().refine(isId, 'Chọn trong danh sách.').nullable());

/** What the office enters of a dossier that came on paper only. */
export const fileOnBehalfInput = z.object({
  /** Made with the form, so that two clicks make one dossier. */
  submissionId: id,
  campaignId: id,
  ...paperArrival,
  fileIds: z.array(id).max(50),
  title: line(300, 'Ghi tên sáng kiến, giải pháp như trên Đơn.'),
  unitId: typed(64, 'Chọn đơn vị.').refine(isId, 'Chọn đơn vị.'),
  fieldId: typed(64, 'Chọn lĩnh vực.').refine(isId, 'Chọn lĩnh vực.'),
  topicId: optionalId,
  topicOther: line(500),
  maturity: z.enum(['IDEA', 'RUNNING', 'APPLIED'], 'Chọn mức độ triển khai.'),
  appliedOn: optionalDay,
  /** Empty: the clerk who enters it keeps it. */
  ownerId: optionalId,
  authors: z.array(authorInput).min(1, 'Thêm ít nhất một tác giả.').max(200, 'Nhiều tác giả quá. Bớt dòng.'),
  sections: z.array(z.object({ key: typed(60), text: typed(800_000, 'Nội dung quá dài.').transform(normalizeText) })).max(40),
  /** For a dossier that came late; may stay empty. */
  lateReason: line(2000).optional(),
  noSecrets: z.boolean().refine((value) => value, 'Xác nhận Đơn giấy đã cam kết không có bí mật nhà nước.'),
});

export type FileOnBehalf = z.output<typeof fileOnBehalfInput>;
