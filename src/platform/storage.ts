import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from './env';

// Bytes lie under their SHA-256, two letters a folder. A file is complete or not there: written aside, synced, renamed.
const pathOf = (sha256: string): string => join(env().FILES_DIR, sha256.slice(0, 2), sha256);

export async function storeBytes(bytes: Uint8Array): Promise<{ sha256: string; size: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = pathOf(sha256);
  const exists = await stat(path).then((found) => found.size === bytes.length, () => false);
  if (!exists) {
    await mkdir(join(env().FILES_DIR, sha256.slice(0, 2)), { recursive: true });
    const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    const handle = await open(aside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path).catch(async (error) => {
      await unlink(aside).catch(() => undefined);
      throw error;
    });
  }
  return { sha256, size: bytes.length };
}

export const openBytes = (sha256: string): ReadStream => createReadStream(pathOf(sha256));

/** For /api/health/ready: the folder can be written to. */
export async function isStorageReady(): Promise<boolean> {
  try {
    await mkdir(env().FILES_DIR, { recursive: true });
    const probe = join(env().FILES_DIR, `.probe-${process.pid}`);
    await (await open(probe, 'w')).close();
    await unlink(probe);
    return true;
  } catch {
    return false;
  }
}
