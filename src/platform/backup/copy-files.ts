import { constants, copyFile, link, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { syncToDisk } from '../durable';
import { BackupFailure, type Blob, blobPath, hashFile } from './manifest';

/** What the rows of the snapshot refer to. Bytes are stored before their row and never removed, so they must be there. */
export async function blobsOf(client: pg.ClientBase): Promise<Blob[]> {
  const { rows: known } = await client.query<{ known: boolean }>(`select to_regclass('public."File"') is not null as known`);
  if (!known[0]?.known) return [];
  const { rows } = await client.query<{ sha256: string; size: string }>(`select "sha256", max("size") as size from "File" group by "sha256" order by "sha256"`);
  return rows.map((row) => ({ sha256: row.sha256, size: Number(row.size) }));
}

/**
 * Copies every file into the backup, each a real copy; one that an earlier backup already holds is linked to that copy,
 * so fourteen nights take little more room than one.
 * @throws BackupFailure when a file is missing or its content is not what was stored
 */
export async function copyBlobs(blobs: readonly Blob[], filesDir: string, folder: string, earlier: readonly string[]): Promise<void> {
  for (const { sha256, size } of blobs) {
    const source = blobPath(filesDir, sha256);
    const found = await hashFile(source);
    if (!found) throw new BackupFailure(`Thiếu tệp đính kèm ${sha256} trong kho tệp, nên chưa sao lưu được. Chép lại tệp này từ một bản sao lưu cũ (thư mục files) rồi chạy lại.`);
    if (found.sha256 !== sha256 || found.bytes !== size) {
      throw new BackupFailure(`Tệp đính kèm ${sha256} trong kho tệp đã bị hỏng (sai mã băm), nên chưa sao lưu được. Chép lại tệp này từ một bản sao lưu cũ (thư mục files) rồi chạy lại.`);
    }
    const target = blobPath(join(folder, 'files'), sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    if (await linkFromEarlier(sha256, size, earlier, target)) continue;
    await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await syncToDisk(target);
  }
}

async function linkFromEarlier(sha256: string, size: number, earlier: readonly string[], target: string): Promise<boolean> {
  for (const backup of earlier) {
    const copy = blobPath(join(backup, 'files'), sha256);
    if (!(await stat(copy).then((found) => found.size === size, () => false))) continue;
    // Read once more before trusting it: a copy that rotted must not be inherited.
    if ((await hashFile(copy))?.sha256 !== sha256) continue;
    if (await link(copy, target).then(() => true, () => false)) return true;
  }
  return false;
}

/** Finished backups in the folder, newest first. */
export async function listBackups(backupDir: string): Promise<string[]> {
  const entries = await readdir(backupDir, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && /^\d{4}-\d\d-\d\d_/u.test(entry.name)).map((entry) => entry.name).sort().reverse().map((entry) => join(backupDir, entry));
}
