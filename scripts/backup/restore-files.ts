import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncToDisk } from '@/platform/durable';
import { BackupFailure, type Blob, blobPath, hashFile } from '@/platform/backup/manifest';

/** Files lie under their content's hash, so putting them back never overwrites another one; a damaged one is replaced. */
export async function restoreFiles(blobs: readonly Blob[], folder: string, filesDir: string): Promise<{ restored: number; present: number }> {
  let present = 0;
  for (const { sha256 } of blobs) {
    const target = blobPath(filesDir, sha256);
    if ((await hashFile(target))?.sha256 === sha256) {
      present += 1;
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const aside = `${target}.restore-${process.pid}`;
    await copyFile(blobPath(join(folder, 'files'), sha256), aside);
    await syncToDisk(aside);
    if ((await hashFile(aside))?.sha256 !== sha256) {
      await rm(aside, { force: true });
      throw new BackupFailure(`Tệp ${sha256} chép vào kho tệp không còn nguyên vẹn. Kiểm tra đĩa rồi chạy lại.`);
    }
    await rename(aside, target);
  }
  return { restored: blobs.length - present, present };
}
