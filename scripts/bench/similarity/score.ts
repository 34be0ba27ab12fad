import { findAlike } from '@/domain/library/similarity/find-alike';
import type { PrismaClient } from '@/generated/prisma/client';
import { comparedOf, entryId, organizationId } from './fill.ts';
import type { Text } from './texts.ts';

/** `place` of the source among what was found, from 0; -1: not found. */
export type Answer = { place: number; milliseconds: number; best: number; words: number };

export async function ask(db: PrismaClient, text: Text, source?: number): Promise<Answer> {
  const begin = performance.now();
  const found = await findAlike(db, comparedOf(text), { organizationId, among: 'all', exceptSubmissionId: null });
  const milliseconds = performance.now() - begin;
  return { place: source === undefined ? -1 : found.findIndex(({ id }) => id === entryId(source)), milliseconds, best: found[0]?.likeness.similarity ?? 0, words: comparedOf(text).text.split(' ').length };
}

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

export function summary(title: string, answers: readonly Answer[], percentile: (sorted: readonly number[], share: number) => number): string {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const among = (count: number): string => number((answers.filter(({ place }) => place >= 0 && place < count).length * 100) / answers.length);
  const best = answers.map((answer) => answer.best).sort((one, other) => one - other);
  return `${title}: ${answers.length} lượt; đứng đầu ${among(1)}%, trong năm kết quả đầu ${among(5)}%; một lượt p50 ${number(percentile(times, 50))} ms, p95 ${number(percentile(times, 95))} ms, lâu nhất ${number(times.at(-1) ?? 0)} ms; độ giống p50 ${number(percentile(best, 50) / 100)}%.`;
}
