import * as z from 'zod';
import { isId } from '@/domain/id';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { type LocalDay, parseDay } from '@/domain/time/calendar';

const id = z.string().refine(isId, 'Tải lại trang rồi làm lại.');

const day = z.string().transform((value, ctx): LocalDay => {
  const parsed = parseDay(value);
  if (parsed) return parsed;
  ctx.addIssue({ code: 'custom', message: value.trim() === '' ? 'Chọn ngày.' : 'Ngày không có thật. Ghi theo dạng 29/4/2026.' });
  return z.NEVER;
});

const text = (max: number) => z.string().transform(normalizeText).pipe(z.string().max(max, `Dài quá ${max} ký tự. Viết ngắn lại.`));

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
  paperNumber: z.string().transform(normalizeLine).pipe(z.string().min(1, 'Ghi số, ký hiệu văn bản, ví dụ 37/UBND-VX.').max(60, 'Dài quá 60 ký tự.')),
  paperOn: day,
  reason: text(1000).pipe(z.string().min(5, 'Viết lý do miễn, ít nhất 5 ký tự.')),
});

export const endExemptionInput = z.object({ campaignId: id, unitId: id });

export type RemindUnits = z.output<typeof remindUnitsInput>;
export type ExemptUnit = z.output<typeof exemptUnitInput>;
export type EndExemption = z.output<typeof endExemptionInput>;
