import * as z from 'zod';
import { isId } from '@/domain/id';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { isRealDay, type LocalDay, parseDay } from '@/domain/time/calendar';

// What every module's schema is made of. Pure: forms check by the same rules as actions. What people type comes as text.

export const tooLong = (max: number): string => `Dài quá ${max.toLocaleString('vi-VN')} ký tự. Viết ngắn lại.`;

/**
 * What somebody typed or sent, before anything is made of it: longer than `max` nothing further looks at it, since a pattern may
 * take the square of its length. Every text of a schema begins here (`tests/rules/typed-text.test.ts`).
 */
export const typed = (max: number, sentence = tooLong(max)) => z.string().max(max, { error: sentence, abort: true });

/** Room for what is taken out: spaces, invisible characters, marks that are letters of their own. */
const untidied = (max: number) => typed(4 * max + 200, tooLong(max));

const noSuchThing = 'Không tìm thấy mục này. Tải lại trang rồi làm lại.';
export const id = typed(64, noSuchThing).refine(isId, noSuchThing);

/** Which state of a thing the form was opened on. */
export const version = z.number().int().min(0);

/** One line; `empty`: what to do when nothing is written, for a line that must be. */
export const line = (max: number, empty?: string) =>
  untidied(max).transform(normalizeLine).pipe(z.string().min(empty === undefined ? 0 : 1, empty).max(max, tooLong(max)));

/** Prose of several lines; `empty` as for `line`. */
export const text = (max: number, empty?: string) =>
  untidied(max).transform(normalizeText).pipe(z.string().min(empty === undefined ? 0 : 1, empty).max(max, tooLong(max)));

const unreal = 'Ngày không có thật. Ghi ngày/tháng/năm, ví dụ 29/4/2026.';

/** dd/MM/yyyy as typed, or what the browser's date field gives; '' is null. */
export const optionalDay = typed(60, unreal).transform((written, ctx): LocalDay | null => {
  if (written.trim() === '') return null;
  const parsed = parseDay(written);
  if (parsed && isRealDay(parsed)) return parsed;
  ctx.addIssue({ code: 'custom', message: unreal });
  return z.NEVER;
});

export const day = (empty = 'Chọn ngày.') =>
  optionalDay.transform((value, ctx): LocalDay => {
    if (value) return value;
    ctx.addIssue({ code: 'custom', message: empty });
    return z.NEVER;
  });
