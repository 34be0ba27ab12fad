import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventGroups, eventLabels, eventWords } from '@/domain/history/labels';

const root = join(import.meta.dirname, '../..');

/** The second argument of a call, up to the comma at its own level: it may choose between two kinds. */
function secondArgument(call: string): string {
  let depth = 0;
  const commas: number[] = [];
  for (const [i, char] of [...call].entries()) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 1) commas.push(i);
    if (depth === 0 || commas.length === 2) break;
  }
  return call.slice(commas[0], commas[1]);
}

function recordedKinds(): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const folder of ['src/domain', 'src/jobs', 'prisma', 'scripts']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const source = readFileSync(join(root, folder, file), 'utf8');
      for (const match of source.matchAll(/recordEvent\(/gu)) {
        const argument = secondArgument(source.slice(match.index + 'recordEvent'.length));
        for (const [, kind] of argument.matchAll(/'([a-z_]+\.[a-z_]+)'/gu)) if (kind) kinds.set(kind, `${folder}/${file}`);
      }
    }
  }
  return kinds;
}

const kinds = recordedKinds();

test('every kind of event has its sentence', () => {
  expect(kinds.size).toBeGreaterThan(20);
  const missing = [...kinds].filter(([kind]) => eventLabels[kind] === undefined).map(([kind, file]) => `${kind} (${file})`);
  expect(missing).toEqual([]);
});

test('every kind belongs to one group of the filter', () => {
  const groupless = Object.keys(eventLabels).filter((kind) => eventGroups.filter(({ prefixes }) => prefixes.some((prefix) => kind.startsWith(prefix))).length !== 1);
  expect(groupless).toEqual([]);
});

test('no sentence breaks on empty data; an unknown kind is shown as it is', () => {
  for (const kind of Object.keys(eventLabels)) expect(eventWords(kind).trim()).not.toBe('');
  expect(eventWords('x.y')).toContain('x.y');
});
