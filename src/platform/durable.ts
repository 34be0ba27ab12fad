import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** On the disk, not only in its cache: a power cut right after a backup must not leave an empty one. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows and some network disks cannot sync a folder; the files themselves are synced.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

export async function writeDurably(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flush: true });
}

/** Every folder of the tree: their entries are what a rename makes visible. */
export async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  }
  await syncToDisk(folder);
}
