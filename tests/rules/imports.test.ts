import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/launch/root.ts';

const { options, forbidden } = createRequire(import.meta.url)('./dependency-cruiser.cjs');
let result: ICruiseResult;
let modules: Map<string, IModule>;

beforeAll(async () => {
  const cruised = await cruise(
    ['src'],
    { ...options, baseDir: root, ruleSet: { forbidden, options }, validate: true },
    { ...options.enhancedResolveOptions, extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'] },
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  result = cruised.output as ICruiseResult;
  modules = new Map(result.modules.map((module) => [module.source, module]));
});

test('the sources were read', () => {
  expect(modules.size).toBeGreaterThan(200);
  expect(modules.get('src/app/action.ts')?.dependencies.map((each) => each.resolved)).toContain('src/domain/refusal.ts');
});

test.each((forbidden as { name: string; comment: string }[]).map(({ name, comment }) => [name, comment]))('%s: %s', (name) => {
  const violations = result.summary.violations.filter((each) => each.rule.name === name).map(({ from, to }) => `${from} → ${to}`);
  expect(violations).toEqual([]);
});

const serverOnly = /^(src\/platform\/|src\/generated\/prisma\/(client|internal|models)|node:|fs$|node_modules\/(pg|pino|nodemailer|graphile-worker|docx|pizzip|server-only)\/)/u;

test('what the browser gets reaches no server file', () => {
  const starts = result.modules.filter(({ source }) => source.startsWith('src/') && /^['"]use client['"]/u.test(readFileSync(join(root, source), 'utf8')));
  expect(starts.length).toBeGreaterThan(10);
  const leaks = starts.flatMap(({ source }) => {
    const path = pathToServer(source, new Set());
    return path ? [path.join(' → ')] : [];
  });
  expect(leaks).toEqual([]);
});

/** Actions are called over the network, not shipped: the search ends there. Types vanish. */
function pathToServer(source: string, seen: Set<string>): string[] | undefined {
  if (serverOnly.test(source)) return [source];
  if (seen.has(source) || /\/actions\.ts$/u.test(source)) return undefined;
  seen.add(source);
  for (const { resolved, dependencyTypes } of modules.get(source)?.dependencies ?? []) {
    if (dependencyTypes.some((type) => type === 'type-only' || type === 'type-import')) continue;
    const rest = pathToServer(resolved, seen);
    if (rest) return [source, ...rest];
  }
  return undefined;
}
