import { expect, test } from 'vitest';
import * as z from 'zod';
import { typed } from '@/domain/input';
import { sourcesUnder } from './sources';

// A pattern may take the square of a text's length, and a body of 2 MB is one field: so every text of a schema is held to a
// length before anything looks at it. One place makes such texts; what a pipe hands on has been through it.

const schemas = sourcesUnder('src').filter(({ path, code }) => /^src\/(domain|app|ui|jobs|documents)\//u.test(path) && /from 'zod'/u.test(code));
const unbounded = /(?<!\.pipe\(\s*)\bz\s*\.\s*(?:string|coerce\s*\.\s*string|templateLiteral|preprocess|any|unknown)\s*\(/gu;

test('a text of a schema is made by `typed`, or is what a pipe hands on', () => {
  expect(schemas.length).toBeGreaterThan(20);
  const found = schemas.filter(({ path }) => path !== 'src/domain/input.ts').flatMap(({ path, code }) => (code.match(unbounded) ?? []).map((match) => `${path}: ${match}`));
  expect(found).toEqual([]);
});

test('the rule sees a text over several lines, and one that is not piped into', () => {
  expect('z\n  .string()\n  .transform(x)'.match(unbounded)).toHaveLength(1);
  expect('typed(9).transform(x).pipe(z.string().min(1))'.match(unbounded)).toBeNull();
  expect('typed(9).pipe(\n  z.string().min(1),\n)'.match(unbounded)).toBeNull();
});

test('nothing behind `typed` is run over a text that is too long', () => {
  let looked = 0;
  const look = <T>(value: T): T => {
    looked += 1;
    return value;
  };
  const schema = typed(9, 'dài quá').trim().regex(/x/u).refine(look).transform(look).pipe(z.string().refine(look));
  expect(schema.safeParse('x'.repeat(10)).error?.issues.map(({ message }) => message)).toEqual(['dài quá']);
  expect(looked).toBe(0);
  expect(schema.safeParse('x'.repeat(9)).success).toBe(true);
  expect(looked).toBe(3);
});
