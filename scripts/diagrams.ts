// npm run diagrams: writes src/ERD.md and src/WORKFLOW.md anew.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagrams } from './diagrams/diagrams.ts';
import { root } from './launch/root.ts';

for (const { path, render } of diagrams) {
  await writeFile(join(root, path), await render());
  console.log(`✓ ${path}`);
}
