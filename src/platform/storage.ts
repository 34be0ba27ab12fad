import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncToDisk } from './durable';
import { env } from './env';

// Bytes lie under their SHA-256, two letters a folder. A file is complete or not there: written aside, synced, renamed.
const pathOf = (sha256: string): string => join(env().FILES_DIR, sha256.slice(0, 2), sha256);

/** More bytes than allowed were sent. Nothing is kept. */
export class TooManyBytes extends Error {}

/** Bytes that arrived but are not yet in the store: look at them, then keep or drop. */
export type StagedBytes = {
  sha256: string;
  size: number;
  /** Where they lie until then: for those who read files by name. */
  path: string;
  read: (offset: number, length: number) => Promise<Uint8Array>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
};

/** Writes a stream aside while hashing it, so that a large file never lies in memory. @throws TooManyBytes */
export async function stageStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StagedBytes> {
  const folder = join(env().FILES_DIR, 'incoming');
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `${process.pid}.${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`);
  const handle = await open(aside, 'wx+', 0o600);
  const drop = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await unlink(aside).catch(() => undefined);
  };
  try {
    const { sha256, size } = await writeHashed(handle, stream, maxBytes);
    const read = async (offset: number, length: number): Promise<Uint8Array> => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(length, Math.max(0, size - offset))), 0, undefined, offset);
      return buffer.subarray(0, bytesRead);
    };
    const keep = async (): Promise<void> => {
      await handle.sync();
      await handle.close();
      const home = pathOf(sha256);
      await mkdir(dirname(home), { recursive: true });
      await rename(aside, home);
      // The row that names the file must not outlive, in a power cut, the file's place in its folder.
      await syncToDisk(dirname(home));
    };
    return { sha256, size, path: aside, read, keep, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function writeHashed(handle: FileHandle, stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new TooManyBytes();
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), size };
}

/** Size of the stored bytes; null: they are not there. */
export async function storedSize(sha256: string): Promise<number | null> {
  return stat(pathOf(sha256)).then((found) => found.size, () => null);
}

/** For those who read stored files by name. */
export const storedPath = pathOf;

/** What list sizes are kept: with the bytes they are made of they go. */
export const thumbnailEdge = 80;
export const thumbnailPath = (sha256: string, edge: number): string => `${pathOf(sha256)}.${edge}.jpg`;

/** All of a file that is known to be small enough: uploads are limited. */
export const readBytes = (sha256: string): Promise<Uint8Array> => readFile(pathOf(sha256));

export const openBytes = (sha256: string): ReadStream => createReadStream(pathOf(sha256));

/**
 * Takes away bytes that no row names. Not those that came a moment ago: the same file may be arriving again, and its row
 * follows its bytes.
 */
export async function dropBytes(sha256: string, before: Date): Promise<void> {
  const found = await stat(pathOf(sha256)).catch(() => null);
  if (!found || found.mtime >= before) return;
  for (const path of [pathOf(sha256), thumbnailPath(sha256, thumbnailEdge)]) await unlink(path).catch(() => undefined);
}

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
