import * as z from 'zod';
import { day, id, text } from '@/domain/input';

export const askInWritingInput = z.object({ meetingId: id, until: day('Chọn ngày cuối để trả lời.') });
export const answerInput = z.object({ itemId: id, choice: z.enum(['FOR', 'AGAINST', 'OTHER'], 'Chọn tán thành, không tán thành hoặc ý kiến khác.'), opinion: text(4000) });
