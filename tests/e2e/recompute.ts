import type { SheetCell } from './downloads';

// A second way to the council's results, written without looking at the first: exact fractions of whole numbers, every
// dossier held against every other, each tier for itself.

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

/** All in hundredths, weights in hundredths of a percent (10000 is × 1). `group`: '' for none. */
export type Line = { max: number; weight: number; counted: boolean; floor: number; group: string };
export type Plan = {
  lines: readonly Line[]; passMark: number; minSheets: number; dropFrom: number; supplementFrom: number | null; thirdFrom: number | null;
  tieByCriteria: boolean; tieByFiling: boolean; groupFloors: readonly { group: string; from: number }[];
  tiers: readonly { name: string; from: number; cap: number | null; group?: string; groupFrom?: number | null }[];
  /** Hundredths of a percent of the final points, and its own maximum. */
  outside: { weight: number; max: number } | null;
};
/** `sheets`: of each valid sheet the score of each criterion, in the order of `lines`. */
export type Judged = { code: string; filed: number; outside: number; sheets: readonly (readonly number[])[] };
export type Found = { mean: number | null; means: number[]; groups: Record<string, number>; rank: number | null; tied: number; passed: boolean; outcome: 'short' | 'waits' | 'passed' | 'supplement' | 'failed'; tier: string };

const halfUp = (over: bigint, under: bigint): number => Number((2n * over + under) / (2n * under));
const one = 10_000n;
const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);
/** Of one sheet, over the criteria that `takes` names; in ten-thousandths of a hundredth, unrounded. */
const totalOf = (lines: readonly Line[], sheet: readonly number[], takes: (line: Line) => boolean): bigint =>
  sumOf(lines.map((line, k) => (line.counted && takes(line) ? BigInt(line.weight) * BigInt(sheet[k] ?? 0) : 0n)));

function judge(plan: Plan, { outside, sheets }: Judged) {
  const { lines } = plan;
  const totals = sheets.map((sheet) => totalOf(lines, sheet, () => true)).sort((left, right) => (left < right ? -1 : 1));
  const waits = plan.thirdFrom !== null && totals.length === 2 && (totals[1] ?? 0n) - (totals[0] ?? 0n) > BigInt(plan.thirdFrom) * one;
  if (waits || totals.length < Math.max(1, plan.minSheets)) return { mean: null, means: [], groups: {} as Record<string, number>, passed: false, waits };
  const kept = plan.dropFrom > 0 && totals.length >= plan.dropFrom ? totals.slice(1, -1) : totals;
  const scale = totalOf(lines, lines.map(({ max }) => max), () => true);
  const weight = BigInt(plan.outside?.weight ?? 0);
  const own = BigInt(plan.outside?.max ?? 1);
  const count = BigInt(kept.length);
  // (1 − w) · sum / count + w · scale · value / max, over the one denominator count · max.
  const mean = halfUp((one - weight) * sumOf(kept) * own + weight * scale * BigInt(outside) * count, one * one * count * own);
  const means = lines.map((_, k) => halfUp(sumOf(sheets.map((sheet) => BigInt(sheet[k] ?? 0))), BigInt(sheets.length)));
  const names = [...new Set(lines.map(({ group }) => group).filter(Boolean))];
  const groups: Record<string, number> = Object.fromEntries(names.map((name) => [name, halfUp(sumOf(sheets.map((sheet) => totalOf(lines, sheet, ({ group }) => group === name))), BigInt(sheets.length) * one)]));
  const passed = mean >= plan.passMark && means.every((value, k) => value >= (lines[k]?.floor ?? 0)) && plan.groupFloors.every(({ group, from }) => (groups[group] ?? 0) >= from);
  return { mean, means, groups, passed, waits };
}

/** What the plan makes of all dossiers, by their codes. */
export function recompute(plan: Plan, dossiers: readonly Judged[]): Map<string, Found> {
  const rows = dossiers.map((dossier) => ({ ...judge(plan, dossier), code: dossier.code, filed: dossier.filed }));
  type Row = (typeof rows)[number];
  const isBetter = (one: Row, other: Row): boolean => {
    if (one.mean === null || other.mean === null || one.mean !== other.mean) return (one.mean ?? -1) > (other.mean ?? -1);
    const at = plan.tieByCriteria ? one.means.findIndex((mean, k) => mean !== other.means[k]) : -1;
    return at === -1 ? plan.tieByFiling && one.filed < other.filed : (one.means[at] ?? 0) > (other.means[at] ?? 0);
  };
  const rankOf = (row: Row): number | null => (row.mean === null ? null : 1 + rows.filter((other) => isBetter(other, row)).length);
  const tierOf = new Map<string, string>();
  for (const { name, from, cap, group = '', groupFrom } of [...plan.tiers].sort((one, other) => other.from - one.from)) {
    const fit = rows.filter((row) => row.passed && (row.mean ?? -1) >= from && (group === '' || (row.groups[group] ?? 0) >= (groupFrom ?? 0)) && !tierOf.has(row.code));
    let taken = 0;
    for (const rank of [...new Set(fit.map(rankOf))].sort((one, other) => (one ?? 0) - (other ?? 0))) {
      const together = fit.filter((row) => rankOf(row) === rank);
      if (cap !== null && taken + together.length > cap) break;
      taken += together.length;
      for (const { code } of together) tierOf.set(code, name);
    }
  }
  return new Map(rows.map((row) => {
    const { mean, means, groups, passed, waits } = row;
    const rank = rankOf(row);
    const toComplete = plan.supplementFrom !== null && mean !== null && mean >= plan.supplementFrom && mean < plan.passMark;
    const outcome = waits ? 'waits' : mean === null ? 'short' : passed ? 'passed' : toComplete ? 'supplement' : 'failed';
    return [row.code, { mean, means, groups, passed, rank, tied: rank === null ? 0 : rows.filter((other) => rankOf(other) === rank).length, outcome, tier: tierOf.get(row.code) ?? '' }];
  }));
}
