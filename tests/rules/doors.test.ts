import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Source, sourcesUnder } from './sources';

const app = sourcesUnder('src/app');
const named = (pattern: RegExp) => app.filter(({ path }) => pattern.test(path));

test('every exported server action goes through the one door', () => {
  const actions = app.filter(({ text }) => /^['"]use server['"]/mu.test(text));
  expect(actions.length).toBeGreaterThan(1);
  const stray = actions.flatMap(({ path, code }) => {
    const exported = code.match(/^export .*/gmu) ?? [];
    return exported
      .filter((line) => !/^export (const \w+ = (action|openAction)\(|type )/u.test(line))
      .map((line) => `${path}: ${line.slice(0, 100)}`);
  });
  expect(stray).toEqual([]);
});

test('"use server" stands only at the top of an actions.ts', () => {
  expect(app.filter(({ text }) => /['"]use server['"];?/u.test(text)).filter(({ path, text }) => !/\/actions\.ts$/u.test(path) || !/^['"]use server['"]/u.test(text)).map(({ path }) => path)).toEqual([]);
});

test('an action is ten lines at most', () => {
  const long = named(/\/actions\.ts$/u).flatMap(({ path, code }) =>
    code
      .split(/^(?=export const )/mu)
      .slice(1)
      .map((part) => ({ name: `${path}: ${part.slice(13, 60).split(' ')[0]}`, lines: part.slice(0, part.search(/^\}?\);?$/mu) + 1).trim().split('\n').length }))
      .filter(({ lines }) => lines > 10),
  );
  expect(long).toEqual([]);
});

test('every page names its policy', () => {
  const pages = named(/\/page\.tsx$/u);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !withoutActor.has(page.path) && !asks(page) && !importsOf(page).some(asks)).map(({ path }) => path)).toEqual([]);
});

const asks = ({ code }: Source): boolean => /\bawait (pageCtx|publicCtx)\(/u.test(code);

/** What a page takes from its own folders: pages of one area may share the function that asks. */
function importsOf({ path, code }: Source): Source[] {
  const names = [...code.matchAll(/from '(\.[^']+)'/gu)].map((match) => join(dirname(path), match[1] ?? ''));
  return app.filter((other) => names.some((name) => other.path === `${name}.ts` || other.path === `${name}.tsx`) && !other.path.endsWith('/page-ctx.ts'));
}

test('every route handler names its policy', () => {
  const routes = named(/\/route\.tsx?$/u);
  expect(routes.length).toBeGreaterThan(1);
  const handlers = routes.flatMap(({ path, code }) => (code.match(/^export (const|async function|function) (GET|POST|PUT|PATCH|DELETE|HEAD)\b.*/gmu) ?? []).map((line) => ({ path, line })));
  const stray = handlers.filter(({ path, line }) => !withoutActor.has(path) && !/= (route|jsonRoute)\b/u.test(line)).map(({ path, line }) => `${path}: ${line.slice(0, 90)}`);
  expect(stray).toEqual([]);
});

test('a form that scripts send is a POST: pressed before the script has come, it must not put what was typed into the address', () => {
  const forms = sourcesUnder('src').filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, code }) => (code.match(/<form\b[^>]*onSubmit[^>]*/gu) ?? []).map((form) => ({ path, form })));
  expect(forms.length).toBeGreaterThan(20);
  expect(forms.filter(({ form }) => !form.includes('method="post"'))).toEqual([]);
});

/** Open to strangers by intent, each for a reason. */
const withoutActor = new Set([
  'src/app/api/health/live/route.ts', // a load balancer asks
  'src/app/api/health/ready/route.ts',
  'src/app/(auth)/sign-out/route.ts', // ends whatever session there is
  'src/app/page.tsx', // leads to the public front page
]);
