import * as z from 'zod';
import { typed } from '@/domain/input';

/** What a range of points means; hundredths, highest first. */
export type RubricBand = { from: number; to: number; text: string };

const bandList = z.array(z.object({ from: z.number().int(), to: z.number().int(), text: typed(100_000) }));

/** Bands as the database keeps them (JSON); anything else reads as none. */
export function readBands(json: unknown): RubricBand[] {
  const read = bandList.safeParse(json);
  return read.success ? read.data : [];
}

type Measures = { maxScore: number; floorScore: number; stepScore: number; bands: readonly RubricBand[] };

/** The sum of all maxima, in hundredths: what "trên 100" stands for. */
export const totalOf = (criteria: readonly { maxScore: number }[]): number => criteria.reduce((sum, each) => sum + each.maxScore, 0);

/** What is wrong with one criterion, as field and sentence; empty: nothing. */
export function criterionProblems({ maxScore, floorScore, stepScore, bands }: Measures): { field: 'maxScore' | 'floorScore' | 'stepScore' | 'bands'; message: string }[] {
  const problems: ReturnType<typeof criterionProblems> = [];
  if (maxScore <= 0) problems.push({ field: 'maxScore', message: 'Điểm tối đa phải lớn hơn 0.' });
  if (floorScore > maxScore) problems.push({ field: 'floorScore', message: 'Điểm sàn không được cao hơn điểm tối đa.' });
  if (stepScore <= 0) problems.push({ field: 'stepScore', message: 'Bước điểm phải lớn hơn 0. Ví dụ: 0,5.' });
  else if (maxScore % stepScore !== 0) problems.push({ field: 'stepScore', message: 'Bước điểm phải chia hết điểm tối đa. Ví dụ: tối đa 30, bước 0,5.' });
  const sorted = bands.toSorted((a, b) => b.from - a.from);
  if (sorted.some((each) => each.from > each.to || each.to > maxScore || each.from < 0)) {
    problems.push({ field: 'bands', message: 'Mỗi mức cần điểm từ không lớn hơn điểm đến, và không quá điểm tối đa.' });
  } else if (sorted.some((each, i) => i > 0 && each.to >= (sorted[i - 1]?.from ?? 0))) {
    problems.push({ field: 'bands', message: 'Các mức điểm đang chồng lên nhau. Sửa để mỗi điểm chỉ thuộc một mức.' });
  }
  return problems;
}
