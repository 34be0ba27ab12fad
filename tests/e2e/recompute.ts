import type { SheetCell } from './downloads';

// A second way to the council's results, written without looking at the first.

export const criteria = ['Tính mới (tối đa 30)', 'Tính sáng tạo (tối đa 20)', 'Hiệu quả thiết thực (tối đa 30)', 'Khả năng áp dụng ngay (tối đa 20)'];

/** Points of the workbook as whole hundredths. */
export const whole = (cell: SheetCell | undefined): number => Math.round(Number(cell) * 100);

export const points = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** Half up, in whole numbers. */
export const meanOf = (values: readonly number[]): number => Number((BigInt(values.reduce((sum, value) => sum + value, 0)) * 2n + BigInt(values.length)) / BigInt(2 * values.length));

/** The table of a sheet, each row by the titles of its columns; it ends where the codes do. */
export function recordsOf(rows: readonly SheetCell[][]): Record<string, SheetCell>[] {
  const start = rows.findIndex((row) => row.includes('Mã hồ sơ'));
  const heads = rows[start] ?? [];
  return rows.slice(start + 1).map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null]))).filter((row) => row['Mã hồ sơ']);
}
