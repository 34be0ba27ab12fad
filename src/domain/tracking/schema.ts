import * as z from 'zod';
import { day, id, line, text } from '@/domain/input';

export const remindUnitsInput = z.object({
  campaignId: id,
  unitIds: z.array(id).max(500).transform((ids) => [...new Set(ids)]),
  channel: z.enum(['PORTAL', 'ZALO', 'PHONE', 'IN_PERSON', 'LETTER'], 'Chọn cách liên hệ.'),
  note: text(500),
  /** "Vẫn gửi lần nữa trong ngày" */
  again: z.boolean(),
});

export const exemptUnitInput = z.object({
  campaignId: id,
  unitId: id,
  paperNumber: line(60, 'Ghi số, ký hiệu văn bản, ví dụ 37/UBND-VX.'),
  paperOn: day(),
  reason: text(1000).pipe(z.string().min(5, 'Viết lý do miễn, ít nhất 5 ký tự.')),
});

export const endExemptionInput = z.object({ campaignId: id, unitId: id });

export type RemindUnits = z.output<typeof remindUnitsInput>;
export type ExemptUnit = z.output<typeof exemptUnitInput>;
export type EndExemption = z.output<typeof endExemptionInput>;
