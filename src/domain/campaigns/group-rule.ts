import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { fold } from '@/domain/text/fold';
import { type Counting, maxTotalOf, minTotalOf } from './counting';
import type { RuleProblem, Tier } from './result-rule';

/** "Nhóm Tính mới: ít nhất 20 điểm"; hundredths. */
export type GroupFloor = { group: string; from: number };

// Pure, and without the schema library: counting asks it too.

export const isGroup = (name: string, other: string): boolean => name === other || fold(name) === fold(other);

/** The named groups of a rubric in their order, each under the name that comes first. */
export function groupsByName<Line extends { groupName?: string }>(criteria: readonly Line[]): { name: string; lines: Line[] }[] {
  const groups = new Map<string, { name: string; lines: Line[] }>();
  for (const line of criteria) {
    const { groupName: name = '' } = line;
    if (name === '') continue;
    const key = fold(name);
    const group = groups.get(key) ?? { name, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export type GroupRange = { name: string; /** The least and the most a complete sheet can have there, hundredths. */ min?: number; max: number };

export const groupRanges = (criteria: readonly (Counting & { minScore: number; maxScore: number; groupName: string })[]): GroupRange[] =>
  groupsByName(criteria).map(({ name, lines }) => ({ name, min: minTotalOf(lines), max: maxTotalOf(lines) }));

type Groups = readonly GroupRange[];

function groupProblem(group: string, from: number, groups: Groups): { at: 'group' | 'from'; message: string } | null {
  const found = groups.find(({ name }) => isGroup(name, group));
  if (!found) return { at: 'group', message: 'Bộ tiêu chí không có nhóm này. Chọn lại nhóm, hoặc bỏ dòng này.' };
  if (found.max === 0) return { at: 'group', message: 'Nhóm này không có tiêu chí nào tính điểm. Chọn nhóm khác, hoặc bỏ dòng này.' };
  if (from <= 0) return { at: 'from', message: 'Ghi mức lớn hơn 0, hoặc bỏ dòng này.' };
  const { min = 0 } = found;
  if (from <= min) return { at: 'from', message: `Nhóm này ít nhất đã có ${formatHundredthsShort(min)} điểm. Ghi mức cao hơn, hoặc bỏ dòng này.` };
  return from > found.max ? { at: 'from', message: `Nhóm này có nhiều nhất ${formatHundredthsShort(found.max)} điểm. Ghi mức không cao hơn.` } : null;
}

/** What is wrong with the floors of groups, and with what tiers demand of a group. */
export function groupProblems(floors: readonly GroupFloor[], tiers: readonly Tier[], groups: Groups): RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const [index, { group, from }] of floors.entries()) {
    const problem = groupProblem(group, from, groups);
    if (problem) problems.push({ path: ['groupFloors', index, problem.at], message: problem.message });
    if (floors.slice(0, index).some((earlier) => isGroup(earlier.group, group))) problems.push({ path: ['groupFloors', index, 'group'], message: 'Nhóm này đã có điểm sàn ở trên. Bỏ bớt một dòng.' });
  }
  for (const [index, { group = '', groupFrom = null }] of tiers.entries()) {
    const path = ['tiers', index];
    if (group === '' && groupFrom === null) continue;
    if (groupFrom === null) problems.push({ path: [...path, 'groupFrom'], message: 'Ghi số điểm nhóm này phải có, hoặc bỏ chọn nhóm.' });
    else if (group === '') problems.push({ path: [...path, 'group'], message: 'Chọn nhóm tiêu chí, hoặc để trống số điểm.' });
    else {
      const problem = groupProblem(group, groupFrom, groups);
      if (problem) problems.push({ path: [...path, problem.at === 'from' ? 'groupFrom' : 'group'], message: problem.message });
      const floor = floors.find((each) => isGroup(each.group, group));
      if (floor && groupFrom <= floor.from) problems.push({ path: [...path, 'groupFrom'], message: `Mọi hồ sơ đủ điều kiện đã phải có ${formatHundredthsShort(floor.from)} điểm ở nhóm này. Ghi mức cao hơn, hoặc bỏ yêu cầu của loại.` });
    }
  }
  return problems;
}
