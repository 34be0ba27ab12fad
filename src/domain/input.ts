import * as z from 'zod';
import { isId } from '@/domain/id';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { isRealDay, type LocalDay, parseDay } from '@/domain/time/calendar';

// What every module's schema is made of. Pure: forms check by the same rules as actions. What people type comes as text.

export const tooLong = (max: number): string => `Dài quá ${max.toLocaleString('vi-VN')} ký tự. Viết ngắn lại.`;

export const id = z.string().refine(isId, 'Không tìm thấy mục này. Tải lại trang rồi làm lại.');

/** Which state of a thing the form was opened on. */
export const version = z.number().int().min(0);

/** One line; `empty`: what to do when nothing is written, for a line that must be. */
export const line = (max: number, empty?: string) =>
  z.string().transform(normalizeLine).pipe(empty ? z.string().min(1, empty).max(max, tooLong(max)) : z.string().max(max, tooLong(max)));

/** Prose of several lines; `empty` as for `line`. */
export const text = (max: number, empty?: string) =>
  z.string().transform(normalizeText).pipe(empty ? z.string().min(1, empty).max(max, tooLong(max)) : z.string().max(max, tooLong(max)));

/** dd/MM/yyyy as typed, or what the browser's date field gives; '' is null. */
export const optionalDay = z.string().transform((typed, ctx): LocalDay | null => {
  if (typed.trim() === '') return null;
  const parsed = parseDay(typed);
  if (parsed && isRealDay(parsed)) return parsed;
  ctx.addIssue({ code: 'custom', message: 'Ngày không có thật. Ghi ngày/tháng/năm, ví dụ 29/4/2026.' });
  return z.NEVER;
});

export const day = (empty = 'Chọn ngày.') =>
  optionalDay.transform((value, ctx): LocalDay => {
    if (value) return value;
    ctx.addIssue({ code: 'custom', message: empty });
    return z.NEVER;
  });
