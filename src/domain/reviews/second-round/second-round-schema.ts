import * as z from 'zod';
import { id, text } from '@/domain/input';

export const openSecondRoundInput = z.object({
  campaignId: id,
  submissionIds: z.array(id).min(1, 'Chọn ít nhất một hồ sơ.').max(50, 'Mỗi lần mở nhiều nhất 50 hồ sơ.'),
  reason: text(1000, 'Còn trống. Ghi sự thống nhất của Hội đồng, ví dụ: “Hội đồng thống nhất trao đổi và chấm lại vì các phiếu chênh nhau nhiều”.'),
});
export type OpenSecondRound = z.output<typeof openSecondRoundInput>;
