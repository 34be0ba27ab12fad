// npm run icons: writes src/ui/icons.svg, one symbol for each icon named in src/ui/icons.tsx, drawn by lucide.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './launch/root.ts';
import { drawSprite } from './icons/draw-sprite.ts';

const folder = join(root, 'src/ui');
await writeFile(join(folder, 'icons.svg'), drawSprite(await readFile(join(folder, 'icons.tsx'), 'utf8')));
