import { findAlike, notable } from '@/domain/library/similarity/find-alike';
import { isMuchAlike } from '@/domain/library/similarity/likeness-words';
import type { PrismaClient } from '@/generated/prisma/client';
import { comparedOf, entryId, organizationId } from './fill.ts';
import type { Text } from './texts.ts';

/** `place` of the source among what was found, from 0; -1: not found. `muchAlike`: the first is called so. */
export type Answer = { place: number; milliseconds: number; best: number; muchAlike: boolean };

export async function ask(db: PrismaClient, text: Text, source?: number): Promise<Answer> {
  const begin = performance.now();
  const found = await findAlike(db, comparedOf(text), { organizationId, among: 'all', exceptSubmissionId: null });
  const milliseconds = performance.now() - begin;
  return { place: source === undefined ? -1 : found.findIndex(({ id }) => id === entryId(source)), milliseconds, best: found[0]?.likeness.similarity ?? 0, muchAlike: found.some(({ likeness }) => isMuchAlike(likeness)) };
}

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

export type Percentile = (sorted: readonly number[], share: number) => number;

const columns = ['Cách chép', 'Lượt', 'Đứng đầu', 'Trong 5', 'p50 ms', 'p95 ms', 'Lâu nhất', 'Độ giống p50'] as const;

/** A line a way of copying. */
export function scoreTable(lines: readonly { name: string; answers: readonly Answer[] }[], percentile: Percentile): string {
  const rows = lines.map(({ name, answers }) => {
    const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    const best = answers.map((answer) => answer.best).sort((one, other) => one - other);
    const among = (count: number): string => `${number((answers.filter(({ place }) => place >= 0 && place < count).length * 100) / answers.length)}%`;
    return [name, String(answers.length), among(1), among(5), number(percentile(times, 50)), number(percentile(times, 95)), number(times.at(-1) ?? 0), `${number(percentile(best, 50) / 100)}%`];
  });
  const widths = columns.map((heading, i) => Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [[...columns], ...rows].map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')).join('\n');
}

/** How many honest texts a person would be asked to look at, and how many are called much alike. */
export function alarms(name: string, answers: readonly Answer[]): string {
  const share = (is: (answer: Answer) => boolean): string => number((answers.filter(is).length * 100) / answers.length);
  return `${name}: ${answers.length} bài; ${share(({ best }) => best >= notable.similarity)}% có ít nhất một bài được nhắc xem (từ ${number(notable.similarity / 100)}%), ${share((answer) => answer.muchAlike)}% bị gọi là giống nhiều.`;
}
