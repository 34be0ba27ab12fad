import * as z from 'zod';
import { id, text, typed } from '@/domain/input';

export const recusalReason = text(1000, 'Ghi lý do, ví dụ: đã góp ý khi tác giả viết sáng kiến.');
export const recuseInput = z.object({ itemId: id, seatId: typed(200).min(1, 'Chọn thành viên không tham gia.').pipe(id), reason: recusalReason });
export const takeBackRecusalInput = z.object({ recusalId: id });
