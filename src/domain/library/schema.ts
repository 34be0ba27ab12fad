import * as z from 'zod';
import { InitiativeLevel } from '@/generated/prisma/enums';
import { id, line, optionalDay, text, typed, version } from '@/domain/input';
import { type ImportColumns, importFields } from './import/columns';
import { oldestYear } from './import/read-line';

/** As a choice among columns gives it: '' is none. */
const column = typed(60).regex(/^(?:[0-5]?\d)?$/u, 'Chọn cột trong danh sách.');
const year = typed(60).trim().regex(/^(?:\d{4})?$/u, 'Ghi năm bằng bốn chữ số.').transform((written) => (written === '' ? null : Number(written)))
  .refine((value) => value === null || value >= oldestYear, `Năm từ ${oldestYear} trở lại đây.`);
const level = z.enum(['', ...Object.values(InitiativeLevel)] as ['', ...InitiativeLevel[]]).transform((value) => value || null);

export const describeImportInput = z.object({
  importId: id, version,
  columns: z.record(z.enum(importFields), column).transform((chosen): ImportColumns =>
    Object.fromEntries(importFields.flatMap((field) => (chosen[field] === '' ? [] : [[field, Number(chosen[field])]])))),
  source: line(300, 'Ghi danh sách này lấy từ đâu, ví dụ “Danh mục sáng kiến cấp tỉnh 2019–2024”.'),
  year, level, isPublic: z.boolean(),
});
export type DescribeImport = z.output<typeof describeImportInput>;

export const importInput = z.object({ importId: id });
export const undoImportInput = z.object({ importId: id, reason: text(1000, 'Ghi vì sao hoàn tác.') });

export const correctEntryInput = z.object({
  entryId: id,
  title: line(500, 'Ghi tên sáng kiến.'), authors: line(1000), unitName: line(300), fieldName: line(200),
  year: year.refine((value) => value !== null, 'Ghi năm.').transform((value) => value ?? 0),
  level, decisionNumber: line(100), decisionOn: optionalDay, text: text(20_000), source: line(300, 'Ghi nguồn.'),
});
export type CorrectEntry = z.output<typeof correctEntryInput>;

export const takeOutEntryInput = z.object({ entryId: id, reason: text(1000, 'Ghi vì sao đưa sáng kiến này ra khỏi kho.') });
