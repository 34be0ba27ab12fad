import * as z from 'zod';
import { id, line, text } from '@/domain/input';

/** `title` as it is being typed: it may be ahead of what was saved. */
export const askSimilarInput = z.object({ title: line(2000).optional() });

export const declareSimilarityInput = z.object({ submissionId: id, text: text(2000, 'Viết một hai câu hồ sơ này khác ở chỗ nào.') });

export const findSimilarityInput = z.object({
  submissionId: id,
  verdict: z.enum(['NOT_SIMILAR', 'PARTLY', 'SAME'], 'Chọn nhận định.'),
  text: text(2000, 'Ghi ngắn gọn đã so với sáng kiến nào, giống và khác ở đâu.'),
});

export type DeclareSimilarity = z.output<typeof declareSimilarityInput>;
export type FindSimilarity = z.output<typeof findSimilarityInput>;
