import { blobPath, hashFile } from '@/platform/backup/manifest';
import { all, type Check } from './check.ts';

export const storedFiles: Check = {
  key: 'files.bytes',
  title: 'Tệp đính kèm còn đủ và đúng nội dung',
  run: async ({ client, filesDir }) => {
    const files = await all<{ sha256: string; size: number; name: string; id: string }>(client, `select distinct on ("sha256", "size") "sha256", "size", "name", "id" from "File" order by "sha256", "size"`);
    const faults: string[] = [];
    for (const { sha256, size, id } of files) {
      const found = await hashFile(blobPath(filesDir, sha256));
      if (!found) faults.push(`Thiếu tệp ${sha256} (mã ${id}).`);
      else if (found.sha256 !== sha256) faults.push(`Tệp ${sha256} (mã ${id}) đã bị thay đổi hoặc hỏng.`);
      else if (found.bytes !== size) faults.push(`Tệp ${sha256} (mã ${id}) ghi ${size} byte, thực có ${found.bytes}.`);
    }
    return { examined: files.length, faults };
  },
};
