import * as z from 'zod';
import { id, text, version } from '@/domain/input';

// Shapes around what authors may read of the comments on their dossier, shared by forms and actions.

export const releasedLength = 4000;

/** `version`: of the sheet as it was read. */
export const releaseCommentsInput = z.object({
  submissionId: id,
  comments: z
    .array(z.object({ sheetId: id, version, text: text(releasedLength, 'Còn trống. Ghi nội dung chuyển cho tác giả, hoặc không chuyển nhận xét này.') }))
    .min(1, 'Chọn ít nhất một nhận xét.')
    .max(100, 'Quá nhiều nhận xét trong một lần.'),
});

export const withholdCommentInput = z.object({ submissionId: id, sheetId: id });

export type ReleaseComments = z.output<typeof releaseCommentsInput>;
