// Prints the SQL that leads from an empty database, or from an older copy of the schema, to prisma/schema:
//   node_modules/.bin/node scripts/database/diff.ts [folder of the older schema | a git revision] > file.sql
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noFilter, withEngine } from './engine.ts';
import { noDatabase } from './no-database.ts';
import { readSchema, type SchemaFiles } from './schema-files.ts';

const root = join(import.meta.dirname, '../..');

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}

function readSchemaAt(revision: string): SchemaFiles {
  const names = git('ls-tree', '-r', '--name-only', revision, 'prisma/schema').split('\n');
  const files = names
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: join(root, name), content: git('show', `${revision}:${name}`) }));
  return { files };
}

const older = process.argv[2];
const from = older === undefined ? undefined : existsSync(older) ? await readSchema(older) : readSchemaAt(older);
const to = await readSchema(join(root, 'prisma/schema'));

try {
  const result = await withEngine(noDatabase, (engine) =>
    engine.diff({
      from: from ? { tag: 'schemaDatamodel', ...from } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...to },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  process.stdout.write(result.stdout ?? '');
} catch (error) {
  // The engine explains what is wrong with the schema in `message`; a stack of WebAssembly frames would hide it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
