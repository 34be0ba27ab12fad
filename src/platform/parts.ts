import 'server-only';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { env } from './env';

// Uploads that come in several requests (tus): the bytes so far under the id, beside them who began it and what is to come.
// The length of the file says how far it has come, so nothing has to be kept in step with it.

export type Part = { id: string; organizationId: string; accountId: string; name: string; size: number; offset: number };

const folder = (): string => join(env().DATA_DIR, 'unfinished');

/** tus-node's own store calls every failed write the same; a full disk must stay one. */
class PartStore extends FileStore {
  override extensions = ['creation', 'termination'];

  override async write(chunks: AsyncIterable<Uint8Array>, id: string, offset: number): Promise<number> {
    const handle = await open(join(this.directory, id), 'r+');
    let at = offset;
    try {
      for await (const chunk of chunks) {
        await handle.write(chunk, 0, chunk.length, at);
        at += chunk.length;
      }
    } finally {
      // What came before a cut stays.
      await handle.close();
    }
    return at;
  }
}

let store: PartStore | undefined;

export async function partStore(): Promise<FileStore> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  store ??= new PartStore({ directory: folder() });
  return store;
}

/** Null: never begun, finished, or swept. */
export async function findPart(id: string): Promise<Part | null> {
  const { metadata, size, offset } = (await (await partStore()).getUpload(id).catch(() => null)) ?? {};
  const { organizationId, accountId, filename } = metadata ?? {};
  if (!organizationId || !accountId || size === undefined || offset === undefined) return null;
  return { id, organizationId, accountId, name: filename ?? '', size, offset };
}

/** What all the parts of an account will weigh when they have come. */
export async function announcedBytes(organizationId: string, accountId: string): Promise<number> {
  const names = await readdir(folder()).catch(() => []);
  const parts = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => findPart(name.slice(0, -5))));
  return parts.reduce((sum, part) => sum + (part?.organizationId === organizationId && part.accountId === accountId ? part.size : 0), 0);
}

export const readPart = (id: string): AsyncIterable<Uint8Array> => createReadStream(join(folder(), id));

export async function dropPart(id: string): Promise<void> {
  for (const name of [id, `${id}.json`]) await rm(join(folder(), name), { force: true });
}

/** Parts to which nothing was added since then, and what a stopped process left half received. */
export async function sweepParts(before: Date): Promise<number> {
  let swept = 0;
  for (const place of [folder(), join(env().FILES_DIR, 'incoming')]) {
    const names = await readdir(place).catch(() => []);
    for (const name of names) {
      // The description goes with its bytes, whose age alone counts.
      const bytes = join(place, name.replace(/\.json$/u, ''));
      const touched = await stat(bytes).then(({ mtime }) => mtime, () => new Date(0));
      if (touched >= before) continue;
      await rm(join(place, name), { force: true });
      swept += 1;
    }
  }
  return swept;
}
