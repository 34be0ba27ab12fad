import * as z from 'zod';
import { typed } from '@/domain/input';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { fold } from '@/domain/text/fold';
import { extraProblems, type ExtraRule, hasExtra } from './extra-rule';
import { type GroupFloor, groupProblems, type GroupRange } from './group-rule';

/** "Loại A, từ 85 điểm, nhóm Hiệu quả từ 30 điểm, nhiều nhất 5 hồ sơ"; hundredths. */
export type Tier = { name: string; from: number; cap: number | null; /** What a named group must have; '' or left out: nothing. */ group?: string; groupFrom?: number | null };

const tierList = z.array(z.object({ name: typed(200), from: z.number().int(), cap: z.number().int().nullable(), group: typed(200).optional(), groupFrom: z.number().int().nullable().optional() }));

/** Tiers as the database keeps them (JSON); anything else reads as none. */
export function readTiers(json: unknown): Tier[] {
  const read = tierList.safeParse(json);
  return read.success ? read.data : [];
}

const floorList = z.array(z.object({ group: typed(200), from: z.number().int() }));

/** Floors as the database keeps them (JSON); anything else reads as none. */
export function readGroupFloors(json: unknown): GroupFloor[] {
  const read = floorList.safeParse(json);
  return read.success ? read.data : [];
}

export type ResultRule = { passMark: number; minSheets: number; supplementFrom: number | null; thirdScorerFrom: number | null; tiers: readonly Tier[] } & Partial<ExtraRule & { secondRoundFrom: number | null } & { groupFloors: readonly GroupFloor[] }>;
export type RuleProblem = { path: (string | number)[]; message: string };

/** Every inconsistency of the rule at once, as field and sentence. `maxTotal`, `minTotal`: what a sheet can have at most and at least; `groups`: the named groups of the rubric. */
export function ruleProblems({ passMark, minSheets, supplementFrom, thirdScorerFrom, secondRoundFrom = null, tiers, groupFloors = [], extraName = '', extraWeight = null, extraMax = null }: ResultRule, maxTotal: number, groups: readonly GroupRange[] = [], minTotal = 0): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const points = formatHundredthsShort;
  const range = maxTotal - minTotal;
  const lower = minTotal === 0 ? 'Ghi mức thấp hơn tổng điểm tối đa' : `Ghi mức thấp hơn ${points(range)} điểm`;
  // With points from outside the result can be below what a sheet has at least.
  if (minTotal > 0 && passMark > 0 && passMark <= minTotal && !hasExtra({ extraWeight, extraMax })) problems.push({ path: ['passMark'], message: `Phiếu nào cũng có ít nhất ${points(minTotal)} điểm nên mức này không loại hồ sơ nào. Ghi mức cao hơn, hoặc ghi 0.` });
  if (supplementFrom !== null && supplementFrom >= passMark) problems.push({ path: ['supplementFrom'], message: `Mức hoàn thiện phải thấp hơn điểm đạt (${points(passMark)}).` });
  if (thirdScorerFrom !== null && minSheets > 2) problems.push({ path: ['thirdScorerFrom'], message: 'Khi cần từ 3 phiếu trở lên thì không có trường hợp chỉ hai người chấm. Để trống, hoặc ghi số phiếu ít nhất là 2.' });
  if (secondRoundFrom !== null && secondRoundFrom >= range) problems.push({ path: ['secondRoundFrom'], message: `Các phiếu không thể chênh nhau nhiều hơn mức này. ${lower}, hoặc để trống nếu kế hoạch không có chấm lượt 2.` });
  if (thirdScorerFrom !== null && thirdScorerFrom >= range) problems.push({ path: ['thirdScorerFrom'], message: `Hai phiếu không thể chênh nhau nhiều hơn mức này. ${lower}.` });
  const names = new Set<string>();
  const marks = new Set<number>();
  for (const [index, { name, from }] of tiers.entries()) {
    if (names.has(fold(name))) problems.push({ path: ['tiers', index, 'name'], message: 'Loại này đã có ở trên. Đổi tên hoặc bỏ bớt một dòng.' });
    if (marks.has(from)) problems.push({ path: ['tiers', index, 'from'], message: 'Hai loại cùng một mức điểm. Mỗi loại cần một mức riêng.' });
    if (from < passMark) problems.push({ path: ['tiers', index, 'from'], message: `Chỉ hồ sơ đủ điều kiện mới được xếp loại: ghi từ ${points(passMark)} điểm trở lên.` });
    if (from > maxTotal) problems.push({ path: ['tiers', index, 'from'], message: 'Mức này cao hơn tổng điểm tối đa.' });
    names.add(fold(name));
    marks.add(from);
  }
  return [...problems, ...groupProblems(groupFloors, tiers, groups), ...extraProblems({ extraName, extraWeight, extraMax })];
}
