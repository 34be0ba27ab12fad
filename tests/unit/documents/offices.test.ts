import { describe, expect, test } from 'vitest';
import { readDocument } from '@/documents/read-document';
import { dialects, fileOf } from './offices/dialects';
import { forms } from './offices/forms';
import { layout } from './offices/layout';
import { reports } from './offices/reports';
import { scoreOf } from './offices/score';
import { second } from './offices/second';
import { third } from './offices/third';

// Reports as offices send them, in Word's own XML and by other writers. Each was written before anybody looked at how they are read.

const files = [...forms, ...reports, ...layout, ...dialects, ...second, ...third];

test('there are enough of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(70);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

describe('each line where a clerk would look for it, the name, the authors, the pictures', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const { title, wrong, authors, pictures } = await scoreOf(file);
    expect(wrong).toEqual([]);
    expect(title?.toLowerCase()).toBe(file.title?.toLowerCase());
    expect(authors).toEqual(file.authors);
    expect(pictures).toBe(file.pictures ?? 0);
  }, 30_000);
});

test('RTF named .doc is said to be RTF, whatever is in it', async () => {
  await expect(readDocument(fileOf('rich-text.doc'), 'bao-cao.doc')).rejects.toMatchObject({ why: 'rtf' });
});
