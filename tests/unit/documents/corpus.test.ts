import { describe, expect, test } from 'vitest';
import { readWord } from '@/documents/word-in';
import { authorsIn } from '@/domain/submissions/word-authors';
import { sortWord } from '@/domain/submissions/word-sections';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { plainWritten } from '@/domain/text/rich-text';
import { docxOf, expectedOf, type Sample } from './corpus/build';
import { forms } from './corpus/forms';
import { mixed } from './corpus/mixed';
import { reports } from './corpus/reports';
import { schools } from './corpus/schools';

// Each line of each file says where it belongs.

const parts = [
  { key: 'problem', title: 'Vướng mắc, hạn chế hiện nay' }, { key: 'solution', title: 'Nội dung giải pháp' }, { key: 'novelty', title: 'Tính mới, tính sáng tạo' },
  { key: 'effect', title: 'Hiệu quả thiết thực' }, { key: 'scope', title: 'Khả năng áp dụng ngay, nhân rộng' },
];
const samples: readonly Sample[] = [...reports, ...schools, ...forms, ...mixed];

async function read(sample: Sample) {
  const { lines } = await readWord(await docxOf(sample));
  const { title, parts: found, rest } = sortWord(lines, parts);
  const texts = new Map<string | null, string>(found.map(({ key, lines }) => [key, plainWritten(writtenOfLines(lines, () => null))]));
  texts.set(null, rest.map(({ text }) => text).join('\n'));
  const wrong = expectedOf(sample).filter(({ key, text }) => !texts.get(key)?.includes(text)).map(({ key, text }) => `${key ?? 'rest'}: ${text}`);
  return { title, authors: authorsIn(lines), wrong };
}

test('there are enough of them', () => {
  expect(samples.length).toBeGreaterThanOrEqual(25);
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
});

describe('every line of a report lands in the part it was written for', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_, sample) => {
    const { title, authors, wrong } = await read(sample);
    expect(wrong).toEqual([]);
    expect(title).toBe(sample.title);
    expect(authors.map(({ fullName, share }) => [fullName, share])).toEqual(sample.authors ?? []);
  });
});
