import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** Something a person can understand and mend: its message is one Vietnamese sentence. */
export class BackupFailure extends Error {}

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const name = z.string().min(1).max(200);

/** What a backup folder says about itself. Every part is named with its hash, so a damaged copy is never restored. */
export const manifestShape = z.object({
  format: z.literal(1),
  kind: z.enum(['manual', 'nightly', 'before-migration']),
  runId: z.uuid(),
  /** Version of the portal that wrote it, and the migrations its database had. */
  version: z.string(),
  migrations: z.array(name),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  organizations: z.array(z.object({ name: z.string(), slug: z.string() })),
  tables: z.array(z.object({ name, columns: z.array(name), rows: z.number().int().nonnegative(), path: z.string(), bytes: z.number().int(), sha256: hash })),
  /** `files.txt`: one line "sha256 size" for each stored file; the file itself lies in files/ab/abcd…. */
  files: z.object({ count: z.number().int(), bytes: z.number().int(), sha256: hash }),
});

export type Manifest = z.output<typeof manifestShape>;
export type Blob = { sha256: string; size: number };

export const blobPath = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new BackupFailure(`${folder} không phải là một bản sao lưu: không có tệp manifest.json.`);
  });
  const read = manifestShape.safeParse(parseJson(text));
  if (!read.success) throw new BackupFailure(`Tệp manifest.json trong ${folder} bị hỏng hoặc do một phiên bản khác của cổng tạo ra.`);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Undefined when the file is not there. */
export async function hashFile(path: string): Promise<{ sha256: string; bytes: number } | undefined> {
  const digest = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      digest.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return { sha256: digest.digest('hex'), bytes };
}

/** Reads every part again. @throws BackupFailure naming the first that is missing or altered. */
export async function verifyBackup(folder: string): Promise<{ manifest: Manifest; blobs: Blob[] }> {
  const manifest = await readManifest(folder);
  for (const table of manifest.tables) {
    const found = await hashFile(join(folder, table.path));
    if (!found) throw new BackupFailure(`Bản sao lưu thiếu phần ${table.path}. Dùng một bản sao lưu khác.`);
    if (found.sha256 !== table.sha256) throw new BackupFailure(`Phần ${table.path} của bản sao lưu đã bị thay đổi hoặc hỏng (sai mã băm). Dùng một bản sao lưu khác.`);
  }
  const list = await hashFile(join(folder, 'files.txt'));
  if (list?.sha256 !== manifest.files.sha256) throw new BackupFailure('Danh sách tệp (files.txt) của bản sao lưu bị thiếu hoặc hỏng. Dùng một bản sao lưu khác.');
  const blobs = parseBlobs(await readFile(join(folder, 'files.txt'), 'utf8'));
  for (const blob of blobs) {
    const found = await hashFile(blobPath(join(folder, 'files'), blob.sha256));
    if (!found) throw new BackupFailure(`Bản sao lưu thiếu tệp ${blob.sha256}. Dùng một bản sao lưu khác.`);
    if (found.sha256 !== blob.sha256) throw new BackupFailure(`Tệp ${blob.sha256} trong bản sao lưu đã bị thay đổi hoặc hỏng. Dùng một bản sao lưu khác.`);
  }
  return { manifest, blobs };
}

export const formatBlobs = (blobs: readonly Blob[]): string => blobs.map(({ sha256, size }) => `${sha256} ${size}\n`).join('');

function parseBlobs(text: string): Blob[] {
  return text.split('\n').filter(Boolean).map((line) => {
    const [sha256 = '', size = ''] = line.split(' ');
    return { sha256, size: Number(size) };
  });
}
