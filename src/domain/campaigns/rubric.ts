import * as z from 'zod';
import { typed } from '@/domain/input';
import { formatHundredthsShort as points } from '@/domain/numbers/hundredths';
import { fold } from '@/domain/text/fold';
import { type Counting, groupsOf, maxTotalOf } from './counting';

/** What a range of points means; hundredths, highest first. */
export type RubricBand = { from: number; to: number; text: string };

const bandList = z.array(z.object({ from: z.number().int(), to: z.number().int(), text: typed(100_000) }));

/** Bands as the database keeps them (JSON); anything else reads as none. */
export function readBands(json: unknown): RubricBand[] {
  const read = bandList.safeParse(json);
  return read.success ? read.data : [];
}

export type Measures = Counting & {
  minScore: number; maxScore: number; floorScore: number; stepScore: number; bands: readonly RubricBand[];
  groupName: string; commentBelow: number | null; commentAbove: number | null;
};

type Field = 'minScore' | 'maxScore' | 'floorScore' | 'stepScore' | 'bands' | 'groupName' | 'commentBelow' | 'commentAbove';

type Problem = { field: Field; /** Which of the bands, as they are typed. */ band?: number; message: string };

/** Each band for itself, then against those above it in the list: the sentence stands where something is to be changed. */
function bandProblems(bands: readonly RubricBand[], { minScore, maxScore }: Measures): Problem[] {
  return bands.flatMap(({ from, to }, band): Problem[] => {
    if (from > to) return [{ field: 'bands', band, message: `Mức này ghi từ ${points(from)} đến ${points(to)}. Ghi điểm từ không lớn hơn điểm đến.` }];
    if (to > maxScore) return [{ field: 'bands', band, message: `Mức này vượt điểm tối đa (${points(maxScore)}). Ghi mức không cao hơn.` }];
    if (from < minScore) return [{ field: 'bands', band, message: `Mức này dưới điểm thấp nhất (${points(minScore)}). Ghi mức không thấp hơn.` }];
    const above = bands.findIndex((other, index) => index < band && other.from <= other.to && other.from <= to && from <= other.to);
    return above === -1 ? [] : [{ field: 'bands', band, message: `Chồng lên mức ${above + 1}. Sửa để mỗi điểm chỉ thuộc một mức.` }];
  });
}

/** What one score can be at most, as sheets take it. */
const mostPoints = 1_000_000;

/** All that is wrong with one criterion, as field and sentence; empty: nothing. */
export function criterionProblems(measures: Measures): Problem[] {
  const { minScore, maxScore, floorScore, stepScore, counted, commentBelow, commentAbove } = measures;
  const problems: Problem[] = [];
  if (maxScore <= 0) problems.push({ field: 'maxScore', message: 'Điểm tối đa phải lớn hơn 0.' });
  else if (maxScore > mostPoints) problems.push({ field: 'maxScore', message: `Điểm tối đa của một tiêu chí không quá ${points(mostPoints)}.` });
  else if (minScore >= maxScore) problems.push({ field: 'minScore', message: 'Điểm thấp nhất phải nhỏ hơn điểm tối đa.' });
  if (floorScore > maxScore) problems.push({ field: 'floorScore', message: 'Điểm sàn không được cao hơn điểm tối đa.' });
  else if (floorScore > 0 && floorScore <= minScore) problems.push({ field: 'floorScore', message: `Không điểm nào dưới ${points(minScore)} nên điểm sàn này không loại hồ sơ nào. Ghi mức cao hơn, hoặc ghi 0 nếu không đặt.` });
  if (stepScore <= 0) problems.push({ field: 'stepScore', message: 'Bước điểm phải lớn hơn 0. Ví dụ: 0,5.' });
  else if (minScore < maxScore && (maxScore - minScore) % stepScore !== 0) problems.push({ field: 'stepScore', message: minScore === 0 ? 'Bước điểm phải chia hết điểm tối đa. Ví dụ: tối đa 30, bước 0,5.' : `Đi từ ${points(minScore)} theo bước này không đến đúng điểm tối đa. Ví dụ: thấp nhất 1, tối đa 5, bước 0,5.` });
  if (!counted && floorScore > 0) problems.push({ field: 'floorScore', message: 'Tiêu chí không tính điểm thì không đặt điểm sàn. Ghi 0, hoặc chọn có tính điểm.' });
  if (commentBelow !== null && commentBelow <= minScore) problems.push({ field: 'commentBelow', message: `Không có điểm nào dưới ${points(minScore)}. Ghi mức cao hơn, hoặc để trống.` });
  if (commentBelow !== null && commentBelow > maxScore) problems.push({ field: 'commentBelow', message: 'Mức phải ghi nhận xét không quá điểm tối đa.' });
  if (commentAbove !== null && commentAbove >= maxScore) problems.push({ field: 'commentAbove', message: 'Không có điểm nào trên mức này. Ghi mức thấp hơn điểm tối đa, hoặc để trống.' });
  if (commentAbove !== null && commentAbove < minScore) problems.push({ field: 'commentAbove', message: `Điểm nào cũng trên mức này vì thấp nhất là ${points(minScore)}. Ghi mức cao hơn, hoặc để trống.` });
  if (commentBelow !== null && commentAbove !== null && commentAbove < commentBelow) problems.push({ field: 'commentAbove', message: 'Hai mức trùm lên nhau nên điểm nào cũng phải ghi nhận xét. Mức “trên” không thấp hơn mức “dưới”.' });
  problems.push(...bandProblems(measures.bands, measures));
  return problems;
}

export type RubricProblem = { /** Which criterion; null for the rubric as a whole. */ at: number | null; field: Field | 'passMark' | 'criteria'; band?: number; message: string };

/** Every inconsistency of a rubric at once, in the order of its criteria; what concerns all of them last. */
export function rubricProblems(criteria: readonly Measures[], passMark: number): RubricProblem[] {
  const problems: RubricProblem[] = criteria.flatMap((criterion, at) => criterionProblems(criterion).map((problem) => ({ at, ...problem })));
  const seen = new Set<string>();
  let at = 0;
  for (const { name, lines } of groupsOf(criteria.map(({ groupName }) => ({ groupName: fold(groupName) })))) {
    if (name && seen.has(name)) problems.push({ at, field: 'groupName', message: `Nhóm “${criteria[at]?.groupName ?? ''}” đang bị tách. Đưa các tiêu chí cùng nhóm đứng liền nhau.` });
    seen.add(name);
    at += lines.length;
  }
  if (criteria.length > 0 && criteria.every(({ counted }) => !counted)) problems.push({ at: null, field: 'criteria', message: 'Chưa có tiêu chí nào tính điểm. Cần ít nhất một tiêu chí tính điểm.' });
  else if (passMark > maxTotalOf(criteria)) problems.push({ at: null, field: 'passMark', message: 'Điểm đạt không được cao hơn tổng điểm tối đa.' });
  return problems;
}
