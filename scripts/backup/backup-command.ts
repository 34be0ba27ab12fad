// npm run backup: database and files of this installation, into a folder of its own.
import { backUp } from '@/platform/backup/back-up';
import { version } from '@/platform/version';
import { withPortal } from '../launch/portal.ts';
import { step } from '../launch/progress.ts';
import { inMegabytes, runCommand } from './run-command.ts';

runCommand(async () => {
  const { folder, bytes, manifest } = await withPortal(({ databaseUrl, settings: { env } }) =>
    step('Sao lưu cơ sở dữ liệu và tệp', () => backUp({ databaseUrl, filesDir: env.FILES_DIR, backupDir: env.BACKUP_DIR }, 'manual', version)),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`  ${manifest.tables.length} bảng, ${rows.toLocaleString('vi-VN')} dòng, ${manifest.files.count.toLocaleString('vi-VN')} tệp, ${inMegabytes(bytes)}`);
  console.log(`  Thư mục: ${folder}`);
  console.log(`  Khôi phục: npm run restore -- "${folder}"`);
  console.log('  Chép thư mục này sang một ổ đĩa khác để còn dùng được khi máy hỏng.');
});
