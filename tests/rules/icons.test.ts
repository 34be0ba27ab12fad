import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawSprite } from '../../scripts/icons/draw-sprite';

const folder = join(import.meta.dirname, '../../src/ui');
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

test('the sprite holds just the icons that icons.tsx names (npm run icons)', async () => {
  expect(await read('icons.svg')).toBe(drawSprite(await read('icons.tsx')));
});

test('every glyph that has a name is drawn', async () => {
  const names = [...(await read('glyph.tsx')).matchAll(/'(\w+)'(?: \||;|\n)/gu)].map(([, name]) => name);
  const drawn = [...(await read('glyphs.svg')).matchAll(/<symbol id="(\w+)"/gu)].map(([, id]) => id);
  expect(names).toHaveLength(25);
  expect(drawn).toEqual(expect.arrayContaining(names));
});
