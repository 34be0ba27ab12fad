import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type SchemaFiles = { files: { path: string; content: string }[] };

/** Every *.prisma file of a folder, in a stable order, as the schema engine wants them. */
export async function readSchema(folder: string): Promise<SchemaFiles> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.prisma')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), 'utf8') })),
  );
  return { files };
}
