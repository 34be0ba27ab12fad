// npm run restore -- <folder of a backup> [--yes]
import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { listBackups } from '@/platform/backup/copy-files';
import { BackupFailure, type Manifest } from '@/platform/backup/manifest';
import { formatDateTime } from '@/domain/time/format';
import { migrate } from '../database/migrate.ts';
import { withPortal } from '../launch/portal.ts';
import { step } from '../launch/progress.ts';
import { restoreBackup } from './restore.ts';
import { runCommand } from './run-command.ts';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [named] = process.argv.slice(2).filter((word) => !word.startsWith('--'));

runCommand(() =>
  withPortal(async ({ databaseUrl, settings: { env } }) => {
    const unknown = options.find((option) => option !== '--yes');
    if (unknown) throw new BackupFailure(`Không có tùy chọn ${unknown}. Cách dùng: npm run restore -- <thư mục bản sao lưu> [--yes]`);
    if (!named) throw new BackupFailure(await usage(env.BACKUP_DIR));
    const restored = await step('Khôi phục', () => restoreBackup({ folder: resolve(named), databaseUrl, filesDir: env.FILES_DIR, migrate, confirm }));
    for (const { name, rows } of restored.tables) if (rows > 0 && !name.startsWith('_')) console.log(`  ${name.padEnd(22)} ${rows.toLocaleString('vi-VN').padStart(9)}`);
    const { files, manifest, migrated, revokedSessions } = restored;
    console.log(`  Tệp: chép lại ${files.restored}, đã có sẵn ${files.present}`);
    if (migrated.length > 0) console.log(`  Đã nâng cơ sở dữ liệu lên phiên bản này: ${migrated.join(', ')}`);
    if (revokedSessions > 0) console.log(`  Mọi người cần đăng nhập lại (${revokedSessions} phiên đã kết thúc).`);
    console.log(`✓ Dữ liệu đang ở thời điểm ${formatDateTime(new Date(manifest.startedAt))}. Kiểm tra: npm run verify. Chạy cổng: npm start.`);
  }),
);

async function confirm(present: string[], manifest: Manifest): Promise<boolean> {
  if (options.includes('--yes')) return true;
  const [name = ''] = present;
  const sentence = `Cơ sở dữ liệu đang có ${present.join(', ')}. Mọi dữ liệu sẽ bị thay bằng bản sao lưu lúc ${formatDateTime(new Date(manifest.startedAt))}.`;
  if (!process.stdin.isTTY) throw new BackupFailure(`${sentence} Thêm --yes để đồng ý.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const typed = await terminal.question(`\n${sentence}\nGõ ${name} để đồng ý: `);
    return typed.normalize('NFC').trim() === name;
  } finally {
    terminal.close();
  }
}

async function usage(backupDir: string): Promise<string> {
  const backups = await listBackups(backupDir);
  const list = backups.length > 0 ? `Các bản sao lưu trong ${backupDir}:\n${backups.map((folder) => `    ${basename(folder)}`).join('\n')}` : `Chưa có bản sao lưu nào trong ${backupDir}.`;
  return `Ghi thư mục của bản sao lưu: npm run restore -- <thư mục>. ${list}`;
}
