import { expect, test } from 'vitest';
import { findings, sourcesUnder } from './sources';

const src = sourcesUnder('src');
const inner = src.filter(({ path }) => /^src\/(domain|documents)\//u.test(path));

test('the rules read something', () => {
  expect(src.length).toBeGreaterThan(200);
  expect(inner.length).toBeGreaterThan(60);
});

test('the domain and the documents have no clock of their own: ctx.now is the clock', () => {
  expect(findings(inner, /\bnew Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(/u)).toEqual([]);
});

test('the domain and the documents read no environment', () => {
  expect(findings(inner, /\bprocess\.env\b|platform\/env/u)).toEqual([]);
});

test('environment variables are read in platform/env.ts', () => {
  // NODE_ENV and NEXT_RUNTIME are the compiler's constants; the log exists before and during the build.
  const others = src.filter(({ path }) => !['src/platform/env.ts', 'src/platform/log.ts'].includes(path));
  expect(findings(others, /\bprocess\.env\b(?!\.(NODE_ENV|NEXT_RUNTIME)\b)/u)).toEqual([]);
});

test('queries are built with the tagged template, never from text', () => {
  expect(findings(src, /\$(queryRawUnsafe|executeRawUnsafe)\b|Prisma\.raw\(/u)).toEqual([]);
});

test('only create-db.ts makes a Prisma client', () => {
  const others = src.filter(({ path }) => path !== 'src/platform/create-db.ts');
  expect(findings(others, /\bnew PrismaClient\(|import \{[^}]*(?<!type )\bPrismaClient\b[^}]*\} from '@\/generated/u)).toEqual([]);
});

test('zod is imported whole: the other way weighs 60 kB more in every form', () => {
  expect(findings(src, /import \{[^}]*\bz\b[^}]*\} from 'zod'/u)).toEqual([]);
});

test('no file is longer than a person keeps in mind', () => {
  const long = src.filter(({ path }) => /\.tsx?$/u.test(path)).map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('nothing is left for later, silenced or skipped', () => {
  const all = [...src, ...sourcesUnder('scripts'), ...sourcesUnder('prisma'), ...sourcesUnder('tests')]
    .filter(({ path }) => path !== 'tests/rules/house-rules.test.ts')
    .map((source) => ({ ...source, code: source.text }));
  expect(findings(all, /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/u)).toEqual([]);
  expect(findings(all, /\b(test|describe|it)\.(skip|only|todo|fixme)\b/u)).toEqual([]);
});
