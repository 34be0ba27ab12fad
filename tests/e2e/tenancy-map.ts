import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

// What there is to be attacked, read from the sources and the build: a new page, route or action is covered without being named.

const app = join(import.meta.dirname, '../../src/app');

export type Route = { pattern: string; kind: 'page' | 'route'; methods: string[]; open: boolean };

/** Every page and route handler; `open`: for everybody, so nothing in it is anybody's. */
export function allRoutes(): Route[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/u.test(file))
    .map((file): Route => {
      const kind = file.endsWith('page.tsx') ? 'page' : 'route';
      const source = readFileSync(join(app, file), 'utf8');
      const methods = kind === 'page' ? ['GET'] : [...source.matchAll(/export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/gu)].map((match) => match[1] ?? '');
      const pattern = `/${file.split('/').slice(0, -1).filter((part) => !part.startsWith('(')).join('/')}`;
      return { pattern, kind, methods, open: /^\((public|auth)\)|^api\/health/u.test(file) };
    });
}

export const hasId = ({ pattern }: Route): boolean => pattern.includes('[');

export const fill = (pattern: string, ids: Record<string, string>): string =>
  pattern.replace(/\[(\w+)\]/gu, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${pattern}: say in tenancy-ids.ts what another commune's ${name} would be`);
    return id;
  });

export type Action = { id: string; name: string; path: string; sample: (ids: Record<string, string>) => unknown };

type Manifest = { node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }> };

/** Every server action of the build, with an input its schema takes; one that has several doors, by each. */
export async function allActions(): Promise<Action[]> {
  const { node } = JSON.parse(readFileSync(join(app, '../../.next/server/server-reference-manifest.json'), 'utf8')) as Manifest;
  const actions = await Promise.all(Object.entries(node).map(async ([id, { exportedName, filename, workers }]): Promise<Action[]> => {
    const schema = await schemaOf(filename, exportedName);
    const path = `/${(Object.keys(workers)[0] ?? '').split('/').slice(1, -1).filter((part) => !part.startsWith('(')).join('/')}`;
    return waysIn(z.toJSONSchema(schema, anyShape) as Node).map((way) => ({ id, name: exportedName, path, sample: (ids) => sampleOf(schema, draftOf(way, '', ids), exportedName) }));
  }));
  return actions.flat();
}

const anyShape = { io: 'input', unrepresentable: 'any' } as const;

async function schemaOf(filename: string, action: string): Promise<z.ZodType> {
  const source = readFileSync(join(app, '../..', filename), 'utf8');
  const name = new RegExp(`${action} = (?:openA|a)ction\\(([\\w.]+|z\\.object\\(\\{\\}\\))`, 'u').exec(source)?.[1]?.split('.').at(-1) ?? '';
  if (name.startsWith('object')) return z.object({});
  const own = new RegExp(`const ${name} = z\\.object\\(\\{ (\\w+): `, 'u').exec(source)?.[1];
  if (own) return z.object({ [own]: z.uuid() });
  for (const [, names = '', from = ''] of source.matchAll(/import (\{[^}]*\}|\* as \w+) from '@\/([^']+)'/gu)) {
    if (!names.startsWith('*') && !names.includes(name)) continue;
    const found = ((await import(`../../src/${from}.ts`)) as Record<string, unknown>)[name];
    if (found instanceof z.ZodType) return found;
  }
  throw new Error(`${filename}: cannot find the schema of ${action}`);
}

type Node = { type?: string; format?: string; properties?: Record<string, Node>; items?: Node; enum?: unknown[]; const?: unknown; anyOf?: Node[]; minimum?: number };

/** What is one of several objects is each of them. */
const waysIn = (node: Node): Node[] => (node.anyOf?.every(({ properties }) => properties) ? node.anyOf : [node]);

function draftOf(node: Node, name: string, ids: Record<string, string>): unknown {
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.anyOf) return draftOf(node.anyOf[0] ?? {}, name, ids);
  if (node.properties) return Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, draftOf(value, key, ids)]));
  if (node.type === 'array') return [draftOf(node.items ?? {}, name.replace(/s$/u, ''), ids)];
  if (node.type === 'boolean') return true;
  if (node.type === 'integer' || node.type === 'number') return Math.max(0, node.minimum ?? 0);
  if (node.format === 'uuid' || /Ids?$/u.test(name)) return ids[name.replace(/s$/u, '')] ?? ids[name] ?? ids.any;
  return 'x';
}

const guesses: unknown[] = ['1', '0', '5', '10', 'a@b.vn', '0912345678', '2026-01-15', '100', 'Một câu nêu lý do đầy đủ.', '2031-01-15', '08:00', '', '2026', 'ten.moi', 'Một mật khẩu dài 2026', 1, 100, 2026, null, [], true, 'aaaa', {}];

/** Tries plain values where the schema is not content, until it is: what is tested lies behind it. */
function sampleOf(schema: z.ZodType, draft: unknown, action: string): unknown {
  let sample = draft;
  for (let round = 0; round < 40; round += 1) {
    const [issue] = schema.safeParse(sample).error?.issues ?? [];
    if (!issue) return sample;
    const wrongAt = (value: unknown): string[] => schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
    const fitting = (place: readonly PropertyKey[], isWrong: (at: string) => boolean) =>
      guesses.map((guess) => withValue(sample, place, guess)).filter((value) => !wrongAt(value).some(isWrong)).sort((one, other) => wrongAt(one).length - wrongAt(other).length)[0];
    const at = issue.path.join('.');
    // At the place itself, else at what holds it: a line that fits no value may be left out.
    const better = fitting(issue.path, (wrong) => wrong === at)
      ?? issue.path.slice(1).map((_, up) => issue.path.slice(0, -1 - up)).map((place) => fitting(place, (wrong) => `${wrong}.`.startsWith(`${place.join('.')}.`))).find((value) => value !== undefined);
    if (better === undefined) throw new Error(`${action}: no sample for ${issue.path.join('.')}: ${issue.message}`);
    sample = better;
  }
  return sample;
}

function withValue(sample: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(sample)) return sample.map((item, i) => (i === first ? withValue(item, rest, value) : item));
  return { ...(sample as Record<PropertyKey, unknown>), [first]: withValue((sample as Record<PropertyKey, unknown>)?.[first], rest, value) };
}
